import type { Example } from "../rule.ts";
import type { PlotSizeFacts } from "./rule.ts";

const two: PlotSizeFacts = { perHouse: 460, area: 920, houses: 2 };

export const examples: readonly Example<PlotSizeFacts>[] = [
  { name: "two houses on 920 m²", facts: two, expect: { verdict: "good", measured: 460 } },
  {
    name: "exactly 350 m² each",
    facts: { ...two, perHouse: 350, area: 700 },
    expect: { verdict: "good", measured: 350 },
  },
  {
    name: "exactly 250 m² each",
    facts: { ...two, perHouse: 250, area: 500 },
    expect: { verdict: "acceptable", measured: 250 },
  },
  {
    name: "four houses on 800 m²",
    facts: { perHouse: 200, area: 800, houses: 4 },
    expect: { verdict: "poor", measured: 200 },
  },
  { name: "no outline", facts: { ...two, perHouse: null, area: null }, expect: { verdict: "unknown" } },
];
