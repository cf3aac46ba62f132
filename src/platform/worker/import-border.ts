import type { ImportContext, ImportOutcome, InputFile, OnProgress } from "../../formats/index.ts";
import type { ImportProtocol } from "./import-desk.ts";
import { type Piece, Pieces, sendInPieces, type TakePieces } from "./in-pieces.ts";

type Read = ReturnType<ImportProtocol["read"]>;
type TableChoices = Parameters<ImportProtocol["build"]>[0];

/** The import at the border: the dataset built upon goes over in pieces, and what was built comes back in pieces. */
export interface ImportBorder {
  read(files: readonly InputFile[], onProgress: OnProgress): Read;
  /** Pieces of the context that the next `build` brings the rest of. */
  pieces(pieces: readonly Piece[]): Promise<void>;
  /** Resolves, when all pieces are taken, to the rest of the outcome. */
  build(
    choices: TableChoices,
    rest: ImportContext,
    onProgress: OnProgress,
    take: TakePieces,
  ): Promise<ImportOutcome>;
}

/** The worker's side of it. */
export function importBorder(desk: ImportProtocol): ImportBorder {
  const coming = new Pieces();
  return {
    read: desk.read,
    pieces: async (pieces) => coming.add(pieces),
    build: async (choices, rest, onProgress, take) =>
      sendInPieces(await desk.build(choices, coming.join(rest), onProgress), take),
  };
}

/** The page's side of it. */
export function importFace(border: ImportBorder): ImportProtocol {
  return {
    read: border.read,
    build: async (choices, context, onProgress) => {
      const ahead = await sendInPieces(context, border.pieces);
      const coming = new Pieces();
      const rest = await border.build(choices, ahead, onProgress, async (pieces) => coming.add(pieces));
      return coming.join(rest);
    },
  };
}
