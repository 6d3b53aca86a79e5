/**
 * Whether the other end of a WebSocket is still there: it is pinged, and one that does not answer is ended.
 *
 * @example keepPulse(socket, 15_000)
 */
import type { WebSocket } from 'ws';

/** @param every milliseconds between two pings, and for the answer */
export function keepPulse(socket: WebSocket, every: number): void {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const timer = setInterval(() => {
    if (!isAlive) socket.terminate();
    isAlive = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, every);
  socket.once('close', () => clearInterval(timer));
}
