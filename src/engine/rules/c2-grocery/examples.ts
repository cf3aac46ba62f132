import type { Walk } from "../../siting/walk.ts";
import type { Example } from "../rule.ts";

const near: Walk = { distance: 420, name: null, by: "straight", gap: null };

export const examples: readonly Example<Walk>[] = [
  { name: "a shop nearby", facts: near, expect: { verdict: "good", measured: 420 } },
  { name: "exactly 1000 m", facts: { ...near, distance: 1000 }, expect: { verdict: "good", measured: 1000 } },
  {
    name: "exactly 2000 m",
    facts: { ...near, distance: 2000 },
    expect: { verdict: "acceptable", measured: 2000 },
  },
  { name: "3 km", facts: { ...near, distance: 3000 }, expect: { verdict: "poor", measured: 3000 } },
  { name: "no shops in the data", facts: { ...near, distance: null }, expect: { verdict: "unknown" } },
];
