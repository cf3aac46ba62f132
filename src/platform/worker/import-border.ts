import type { ImportContext, ImportOutcome, InputFile, OnProgress } from "../../formats/index.ts";
import type { ImportProtocol } from "./import-desk.ts";
import { type Piece, Pieces, piecesOf } from "./in-pieces.ts";
import type { TakePiece } from "./protocol.ts";

type Read = ReturnType<ImportProtocol["read"]>;
type TableChoices = Parameters<ImportProtocol["build"]>[0];

/** The import at the border: the dataset built upon goes over in pieces, and what was built comes back in pieces. */
export interface ImportBorder {
  read(files: readonly InputFile[], onProgress: OnProgress): Read;
  /** A piece of the context that the next `build` brings the rest of. */
  piece(piece: Piece): Promise<void>;
  /** Resolves, when all pieces are taken, to the rest of the outcome. */
  build(
    choices: TableChoices,
    rest: ImportContext,
    onProgress: OnProgress,
    take: TakePiece,
  ): Promise<ImportOutcome>;
}

/** The worker's side of it. */
export function importBorder(desk: ImportProtocol): ImportBorder {
  const coming = new Pieces();
  return {
    read: desk.read,
    piece: async (piece) => coming.add(piece),
    build: async (choices, rest, onProgress, take) => {
      const pieces = piecesOf(await desk.build(choices, coming.join(rest), onProgress));
      for (;;) {
        const next = pieces.next();
        if (next.done) return next.value;
        await take(next.value);
      }
    },
  };
}

/** The page's side of it. */
export function importFace(border: ImportBorder): ImportProtocol {
  return {
    read: border.read,
    build: async (choices, context, onProgress) => {
      const pieces = piecesOf(context);
      let next = pieces.next();
      for (; !next.done; next = pieces.next()) await border.piece(next.value);
      const coming = new Pieces();
      const rest = await border.build(choices, next.value, onProgress, async (piece) => coming.add(piece));
      return coming.join(rest);
    },
  };
}
