import { dispersionModule } from "../gather.ts";
import { examples } from "./examples.ts";
import { gather, gatherInBuilding } from "./gather.ts";
import { rule } from "./rule.ts";
import { texts } from "./texts.ts";

export const load = dispersionModule({ rule, texts, examples, gather });
/** The same rule asked of a building. */
export const loadInBuilding = dispersionModule({ rule, texts, examples, gather: gatherInBuilding });
