import type { Dataset } from "../../engine/index.ts";
import { type DatasetPatch, datasetPatch, withPatch } from "./dataset-patch.ts";
import { Pieces, sendInPieces, type TakePieces } from "./in-pieces.ts";

/** How a dataset gets over a border: whole the first time, and what is otherwise afterwards. */
export interface DatasetBorder {
  /** Pieces of what the next `load` or `patch` brings the rest of. */
  readonly pieces: TakePieces;
  readonly load: (rest: Dataset) => Promise<void>;
  readonly patch: (rest: DatasetPatch) => Promise<void>;
}

/** Brings the other side a dataset, unless it has it. Calls must come one at a time. */
export function datasetDoor(): (border: DatasetBorder, dataset: Dataset) => Promise<void> {
  let there: { readonly by: DatasetBorder; readonly dataset: Dataset } | null = null;
  return async (by, dataset) => {
    if (there?.by === by && there.dataset === dataset) return;
    const before = there?.by === by ? there.dataset : null;
    // Where this fails nobody knows what came over: the next goes whole.
    there = null;
    if (before) await by.patch(await sendInPieces(datasetPatch(before, dataset), by.pieces));
    else await by.load(await sendInPieces(dataset, by.pieces));
    there = { by, dataset };
  };
}

/** The other side of the door. */
export function keptDataset(taken: (dataset: Dataset) => void): DatasetBorder {
  const coming = new Pieces();
  let kept: Dataset | null = null;
  const take = (dataset: Dataset) => {
    kept = dataset;
    taken(dataset);
  };
  return {
    pieces: async (pieces) => coming.add(pieces),
    load: async (rest) => take(coming.join(rest)),
    patch: async (rest) => {
      if (!kept) throw new Error("a patch came before there was a dataset");
      take(withPatch(kept, coming.join(rest)));
    },
  };
}
