import type { Example } from "../rule.ts";
import type { QuarterMileFacts } from "./rule.ts";

/** Information only: there is no limit to be met, breached or on, and units are always known. */
export const examples: readonly Example<QuarterMileFacts>[] = [
  {
    name: "two programme units within 400 metres",
    facts: { unitsNear: 1, unitsFar: 2, count: "programme", trial: false },
    expect: { verdict: "info", measured: 2 },
  },
  {
    name: "many municipal units are shown, not judged",
    facts: { unitsNear: 40, unitsFar: 95, count: "stock", trial: false },
    expect: { verdict: "info", measured: 95 },
  },
];
