import { FJORDVIK } from "./fjordvik/index.ts";
import { OYGREND } from "./oygrend/index.ts";
import type { Plan } from "./plan.ts";

export const MUNICIPALITIES: readonly Plan[] = [FJORDVIK, OYGREND];
