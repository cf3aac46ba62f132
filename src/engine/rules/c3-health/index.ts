import { reachModule } from "../siting-module.ts";
import { examples } from "./examples.ts";
import { gather } from "./gather.ts";
import { rule } from "./rule.ts";
import { texts } from "./texts.ts";

export const c3Health = reachModule({ rule, texts, examples, gather });
