import { createUpdater, type Dataset, type Updater } from "../../engine/index.ts";
import { keptDataset } from "./dataset-door.ts";
import { sendInPieces } from "./in-pieces.ts";
import type { BorderProtocol } from "./protocol.ts";
import { recogniser } from "./recognise.ts";

/**
 * The engine behind its protocol, keeping the dataset it was last given, indexed. The worker exposes one of these; tests
 * use one in their own thread. The CLI needs no protocol and calls `createAssessor` itself.
 */
export function answeringEngine(): BorderProtocol {
  let updater: Updater | null = null;
  let dataset: Dataset | null = null;
  let known = recogniser();
  const loaded = (): Updater => {
    if (!dataset) throw new Error("the engine was asked before it was given a dataset");
    updater ??= createUpdater(dataset);
    return updater;
  };
  return {
    // Indexed when it is asked about: of several edits in a row only the last may be.
    ...keptDataset((next) => {
      dataset = next;
      updater = null;
      known = recogniser();
    }),
    update: async (situated, take) => sendInPieces(loaded().update(known.situated(situated)), take),
    draft: async (situated, trial) => loaded().draft(known.situated(situated), known.change(trial)),
    houseTrials: async (situated, plot) => loaded().houseTrials(known.situated(situated), plot),
    ringsAt: async (situated, point) => loaded().ringsAt(known.situated(situated), [point])[0] ?? [],
  };
}
