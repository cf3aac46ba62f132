import { sendInPieces as sendWithTurns, type TakePieces } from "../../engine/index.ts";

export { type Piece, Pieces, type TakePieces } from "../../engine/index.ts";

/** `sendInPieces` of the engine; whatever else waits for this thread has its turn between one message and the next. */
export const sendInPieces = <T>(value: T, take: TakePieces): Promise<T> =>
  sendWithTurns(value, take, breathe);

/** A turn for everybody else. A timer would do, but browsers make timers wait. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
