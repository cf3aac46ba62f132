import type { Example } from "../rule.ts";
import type { PowerLineFacts } from "./rule.ts";

const far: PowerLineFacts = {
  distance: 240,
  beyond: false,
  nearest: "line",
  share: 0,
  free: 900,
  way: null,
  direction: "none",
  mapped: 1,
};

export const examples: readonly Example<PowerLineFacts>[] = [
  { name: "far from every line", facts: far, expect: { verdict: "met", measured: 240 } },
  { name: "exactly 50 m", facts: { ...far, distance: 50 }, expect: { verdict: "met", measured: 50 } },
  {
    name: "49.9 m from a line",
    facts: { ...far, distance: 49.9, share: 0.2, free: 720 },
    expect: { verdict: "investigate", measured: 49.9 },
  },
  {
    name: "in a zone drawn around the line",
    facts: { ...far, distance: 0, nearest: "zone", share: 0.5, free: 450 },
    expect: { verdict: "investigate", measured: 0 },
  },
  {
    name: "beside such a zone",
    facts: { ...far, distance: 3, nearest: "zone" },
    expect: { verdict: "met", measured: 3 },
  },
  { name: "not mapped", facts: { ...far, mapped: 0 }, expect: { verdict: "unknown" } },
];
