import { dispersionModule } from "../gather.ts";
import { examples } from "./examples.ts";
import { gather } from "./gather.ts";
import { rule } from "./rule.ts";
import { texts } from "./texts.ts";

export const d14AccessFloor = dispersionModule({ rule, texts, examples, gather });
