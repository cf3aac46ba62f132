import { FJORDVIK } from "./fjordvik.ts";
import type { Plan } from "./plan.ts";

export const MUNICIPALITIES: readonly Plan[] = [FJORDVIK];
