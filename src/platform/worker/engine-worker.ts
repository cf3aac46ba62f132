import { expose } from "comlink";
import { type Assessor, createAssessor } from "../../engine/index.ts";
import type { EngineProtocol } from "./protocol.ts";

/** The engine in a thread of its own. It keeps the dataset, indexed, between questions. */
let assessor: Assessor | null = null;
function loaded(): Assessor {
  if (!assessor) throw new Error("the engine was asked before it was given a dataset");
  return assessor;
}

const engine: EngineProtocol = {
  load: async (dataset) => {
    assessor = createAssessor(dataset);
    return { datasetHash: assessor.datasetHash };
  },
  assess: async (situated) => loaded().assess(situated),
  draft: async (situated, trial) => loaded().draft(situated, trial),
  ringsAt: async (situated, point) => loaded().ringsAt(situated, point),
};
expose(engine);
