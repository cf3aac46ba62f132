import { FJORDVIK } from "./fjordvik.ts";
import { OYGREND } from "./oygrend.ts";
import type { Plan } from "./plan.ts";

export const MUNICIPALITIES: readonly Plan[] = [FJORDVIK, OYGREND];
