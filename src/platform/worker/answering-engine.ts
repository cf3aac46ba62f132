import { createUpdater, type Updater } from "../../engine/index.ts";
import { Pieces, piecesOf } from "./in-pieces.ts";
import type { BorderProtocol } from "./protocol.ts";
import { recogniser } from "./recognise.ts";

/**
 * The engine behind its protocol, keeping the dataset it was last given, indexed. The worker exposes one of these; tests
 * use one in their own thread. The CLI needs no protocol and calls `createAssessor` itself.
 */
export function answeringEngine(): BorderProtocol {
  let updater: Updater | null = null;
  let known = recogniser();
  const coming = new Pieces();
  const loaded = (): Updater => {
    if (!updater) throw new Error("the engine was asked before it was given a dataset");
    return updater;
  };
  return {
    piece: async (piece) => coming.add(piece),
    load: async (rest) => {
      updater = createUpdater(coming.join(rest));
      known = recogniser();
      return { datasetHash: updater.datasetHash };
    },
    update: async (situated, take) => {
      const pieces = piecesOf(loaded().update(known.situated(situated)));
      for (;;) {
        const next = pieces.next();
        if (next.done) return next.value;
        await take(next.value);
      }
    },
    draft: async (situated, trial) => loaded().draft(known.situated(situated), known.change(trial)),
    ringsAt: async (situated, point) => loaded().ringsAt(known.situated(situated), point),
  };
}
