import { type Assessor, createAssessor } from "../../engine/index.ts";
import type { EngineProtocol } from "./protocol.ts";

/**
 * The engine behind its protocol, keeping the dataset it was last given, indexed. The worker exposes one of these; tests
 * use one in their own thread, where it is the inline engine. The CLI needs no protocol and calls `createAssessor` itself.
 */
export function answeringEngine(): EngineProtocol {
  let assessor: Assessor | null = null;
  const loaded = (): Assessor => {
    if (!assessor) throw new Error("the engine was asked before it was given a dataset");
    return assessor;
  };
  return {
    load: async (dataset) => {
      assessor = createAssessor(dataset);
      return { datasetHash: assessor.datasetHash };
    },
    assess: async (situated) => loaded().assess(situated),
    draft: async (situated, trial) => loaded().draft(situated, trial),
    ringsAt: async (situated, point) => loaded().ringsAt(situated, point),
  };
}
