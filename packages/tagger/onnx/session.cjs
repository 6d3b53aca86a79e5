/**
 * Runs an ONNX model on a thread of its own, so that a caller that may not wait asynchronously can still ask it.
 *
 * @example const { openSession } = require('./session.cjs'); const session = await openSession(modelBytes, 'onnxruntime-node');
 *
 * ONNX Runtime answers by promises only, and a `Tagger` answers at once. The caller sleeps (Atomics.wait) while the thread
 * works. Not under `src`: what is there reaches no thread, file or network of itself; this file is loaded on request only.
 */
const {
  isMainThread,
  MessageChannel,
  parentPort,
  receiveMessageOnPort,
  Worker,
  workerData,
} = require('node:worker_threads');

/**
 * @param {Uint8Array} model the .onnx file
 * @param {string} runtime what to import as ONNX Runtime
 * @returns {Promise<{ classify(ids: readonly number[]): { logits: Float32Array, dims: number[] }, close(): Promise<number> }>}
 * @throws {Error} with `stage`: 'runtime' when it cannot be imported, 'model' when it cannot read the model
 */
function openSession(model, runtime) {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(__filename, {
    workerData: { model, runtime, port: port2, signal },
    transferList: [port2],
    execArgv: [],
  });
  const classify = (ids) => {
    Atomics.store(signal, 0, 0);
    port.postMessage(ids);
    Atomics.wait(signal, 0, 0);
    const { message } = receiveMessageOnPort(port);
    if (message.failed) throw Object.assign(new Error(message.failed), { stage: 'run' });
    return message;
  };
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', ({ failed, stage }) => {
      // Neither side keeps the process alive.
      worker.unref();
      port.unref();
      if (!failed) resolve({ classify, close: () => worker.terminate() });
      else worker.terminate().then(() => reject(Object.assign(new Error(failed), { stage })));
    });
  });
}

/** The thread's side. */
async function serve({ model, runtime, port, signal }) {
  let stage = 'runtime';
  try {
    const imported = await import(runtime);
    const { InferenceSession, Tensor } = imported.InferenceSession ? imported : imported.default;
    stage = 'model';
    const session = await InferenceSession.create(model);
    port.on('message', async (ids) => {
      try {
        port.postMessage(await run(session, Tensor, ids));
      } catch (error) {
        port.postMessage({ failed: String(error?.message ?? error) });
      }
      Atomics.store(signal, 0, 1);
      Atomics.notify(signal, 0);
    });
    parentPort.postMessage({});
  } catch (error) {
    parentPort.postMessage({ failed: String(error?.message ?? error), stage });
  }
}

/** One sequence, unpadded: every piece attended to, all of one segment. */
async function run(session, Tensor, ids) {
  const row = (toInteger) => new Tensor('int64', BigInt64Array.from(ids, toInteger), [1, ids.length]);
  const known = {
    input_ids: () => row((id) => BigInt(id)),
    attention_mask: () => row(() => 1n),
    token_type_ids: () => row(() => 0n),
  };
  const feeds = {};
  for (const name of session.inputNames) {
    if (!known[name]) throw new Error(`the model wants an input ${name}`);
    feeds[name] = known[name]();
  }
  const results = await session.run(feeds);
  const { data, dims } = results.logits ?? results[session.outputNames[0]];
  return { logits: Float32Array.from(data), dims: dims.map(Number) };
}

if (isMainThread || !workerData?.signal) module.exports = { openSession };
else serve(workerData);
