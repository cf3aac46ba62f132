import type { Example } from "../rule.ts";
import type { ShorelineFacts } from "./rule.ts";

const inland: ShorelineFacts = {
  distance: 640,
  beyond: false,
  share: 0,
  free: 900,
  room: true,
  way: null,
  direction: "none",
  waterDistance: 410,
  waterShare: 0,
  mapped: 1,
  missing: "none",
};

export const examples: readonly Example<ShorelineFacts>[] = [
  { name: "inland", facts: inland, expect: { verdict: "met", measured: 640 } },
  { name: "exactly 100 m", facts: { ...inland, distance: 100 }, expect: { verdict: "met", measured: 100 } },
  {
    name: "the houses at 62 m, the whole plot in the belt",
    facts: { ...inland, distance: 62, share: 1, free: 0, room: false },
    expect: { verdict: "conflict", measured: 62 },
  },
  {
    name: "the lower part of the plot in the belt",
    facts: { ...inland, distance: 108, share: 0.25, free: 675 },
    expect: { verdict: "investigate", measured: 108 },
  },
  {
    name: "a stream at 20 m",
    facts: { ...inland, waterDistance: 20, waterShare: 0.8 },
    expect: { verdict: "investigate", measured: 640 },
  },
  {
    name: "a plan has set 50 m",
    facts: { ...inland, distance: 62 },
    params: { sea: 50 },
    expect: { verdict: "met", measured: 62 },
  },
  {
    name: "the shore is not mapped",
    facts: { ...inland, mapped: 0, missing: "first" },
    expect: { verdict: "unknown" },
  },
];
