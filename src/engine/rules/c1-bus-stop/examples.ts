import type { Example } from "../rule.ts";
import type { BusStopFacts } from "./rule.ts";

const near: BusStopFacts = {
  distance: 260,
  name: null,
  by: "straight",
  gap: null,
  uncounted: null,
  stops: 40,
};

export const examples: readonly Example<BusStopFacts>[] = [
  { name: "a stop around the corner", facts: near, expect: { verdict: "good", measured: 260 } },
  { name: "exactly 500 m", facts: { ...near, distance: 500 }, expect: { verdict: "good", measured: 500 } },
  {
    name: "exactly 1000 m",
    facts: { ...near, distance: 1000 },
    expect: { verdict: "acceptable", measured: 1000 },
  },
  { name: "1001 m", facts: { ...near, distance: 1001 }, expect: { verdict: "poor", measured: 1001 } },
  {
    name: "stops, but none with a bus every hour",
    facts: { ...near, distance: null },
    expect: { verdict: "poor" },
  },
  {
    name: "the nearest stop's departures are not known",
    facts: { ...near, distance: null, uncounted: 180 },
    expect: { verdict: "unknown" },
  },
  {
    name: "no stops in the data",
    facts: { ...near, distance: null, stops: 0 },
    expect: { verdict: "unknown" },
  },
];
