import { sitingModule } from "../siting-module.ts";
import { examples } from "./examples.ts";
import { gather } from "./gather.ts";
import { rule } from "./rule.ts";
import { texts } from "./texts.ts";

export const h16Radon = sitingModule({ rule, texts, examples, gather });
