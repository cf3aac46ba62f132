import { dispersionModule } from "../gather.ts";
import { examples } from "./examples.ts";
import { gather, gatherInCooperative } from "./gather.ts";
import { rule } from "./rule.ts";
import { texts } from "./texts.ts";

export const d12FinancingConflict = dispersionModule({ rule, texts, examples, gather });
/** The same rule asked of a cooperative. */
export const financingConflictInCooperative = dispersionModule({
  rule,
  texts,
  examples,
  gather: gatherInCooperative,
});
