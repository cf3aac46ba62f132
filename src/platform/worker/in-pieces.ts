import { sendInPieces as sendWithTurns, type TakePieces } from "../../engine/index.ts";
import { breathe } from "../breathe.ts";

export { type Piece, Pieces, type TakePieces } from "../../engine/index.ts";

/** `sendInPieces` of the engine; whatever else waits for this thread has its turn between one message and the next. */
export const sendInPieces = <T>(value: T, take: TakePieces): Promise<T> =>
  sendWithTurns(value, take, breathe);
