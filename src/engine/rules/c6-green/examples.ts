import type { Walk } from "../../siting/walk.ts";
import type { Example } from "../rule.ts";

const near: Walk = { distance: 120, name: null, by: "straight", gap: null };

export const examples: readonly Example<Walk>[] = [
  { name: "a park nearby", facts: near, expect: { verdict: "good", measured: 120 } },
  { name: "exactly 300 m", facts: { ...near, distance: 300 }, expect: { verdict: "good", measured: 300 } },
  {
    name: "exactly 500 m",
    facts: { ...near, distance: 500 },
    expect: { verdict: "acceptable", measured: 500 },
  },
  { name: "800 m", facts: { ...near, distance: 800 }, expect: { verdict: "poor", measured: 800 } },
  {
    name: "no green areas in the data",
    facts: { ...near, distance: null },
    expect: { verdict: "unknown" },
  },
];
