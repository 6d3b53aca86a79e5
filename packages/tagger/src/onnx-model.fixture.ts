/**
 * Writes the smallest model worth running: one Gather, which gives each piece its row of a table.
 *
 * @example writeFileSync('model.onnx', gatherModel([[4, 0], [0, 4]])); // piece 0 is label 0, piece 1 label 1
 *
 * Protocol buffers by hand: a field is its number and wire type, then a varint or a length and bytes (onnx.proto).
 */

const INT64 = 7;
const FLOAT = 1;

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  return [...bytes, rest];
}

const number = (field: number, value: number) => [...varint(field * 8), ...varint(value)];
const bytes = (field: number, ...parts: (readonly number[])[]) => {
  const content = parts.flat();
  return [...varint(field * 8 + 2), ...varint(content.length), ...content];
};
const text = (field: number, value: string) => bytes(field, [...Buffer.from(value)]);

/** An input or output: its name and element type; a dimension is a number or a name. */
function valueInfo(field: number, name: string, type: number, dims: readonly (number | string)[]): number[] {
  const shape = dims.map((dim) => bytes(1, typeof dim === 'number' ? number(1, dim) : text(2, dim)));
  return bytes(field, text(1, name), bytes(2, bytes(1, number(1, type), bytes(2, ...shape))));
}

/** @param table one row of label scores for each piece id; its numbers, little-endian floats, end the file */
export function gatherModel(table: readonly (readonly number[])[]): Uint8Array {
  const width = (table[0] as readonly number[]).length;
  const raw = [...new Uint8Array(Float32Array.from(table.flat()).buffer)];
  const initializer = bytes(
    5,
    number(1, table.length),
    number(1, width),
    number(2, FLOAT),
    text(8, 'table'),
    bytes(9, raw),
  );
  const node = bytes(
    1,
    text(1, 'table'),
    text(1, 'input_ids'),
    text(2, 'logits'),
    text(3, 'look-up'),
    text(4, 'Gather'),
  );
  const graph = bytes(
    7,
    node,
    text(2, 'gather'),
    valueInfo(11, 'input_ids', INT64, [1, 'pieces']),
    valueInfo(12, 'logits', FLOAT, [1, 'pieces', width]),
    initializer,
  );
  return Uint8Array.from([...number(1, 8), ...bytes(8, text(1, ''), number(2, 13)), ...graph]);
}
