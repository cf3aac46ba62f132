import { type Assessor, createAssessor } from "../../engine/index.ts";
import type { EngineProtocol } from "./protocol.ts";
import { recogniser } from "./recognise.ts";

/**
 * The engine behind its protocol, keeping the dataset it was last given, indexed. The worker exposes one of these; tests
 * use one in their own thread, where it is the inline engine. The CLI needs no protocol and calls `createAssessor` itself.
 */
export function answeringEngine(): EngineProtocol {
  let assessor: Assessor | null = null;
  let known = recogniser();
  const loaded = (): Assessor => {
    if (!assessor) throw new Error("the engine was asked before it was given a dataset");
    return assessor;
  };
  return {
    load: async (dataset) => {
      assessor = createAssessor(dataset);
      known = recogniser();
      return { datasetHash: assessor.datasetHash };
    },
    assess: async (situated) => loaded().assess(known.situated(situated)),
    draft: async (situated, trial) => loaded().draft(known.situated(situated), known.change(trial)),
    ringsAt: async (situated, point) => loaded().ringsAt(known.situated(situated), point),
  };
}
