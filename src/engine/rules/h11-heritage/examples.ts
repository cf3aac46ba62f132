import type { Example } from "../rule.ts";
import type { HeritageFacts } from "./rule.ts";

const far: HeritageFacts = {
  distance: 85,
  beyond: false,
  share: 0,
  free: 900,
  room: true,
  zone: null,
  way: null,
  direction: "none",
  mapped: 1,
};

export const examples: readonly Example<HeritageFacts>[] = [
  { name: "far from every site", facts: far, expect: { verdict: "met", measured: 85 } },
  { name: "exactly 5 m", facts: { ...far, distance: 5 }, expect: { verdict: "met", measured: 5 } },
  {
    name: "4.9 m from a burial mound",
    facts: { ...far, distance: 4.9, share: 0.1, free: 810, way: 1, direction: "south" },
    expect: { verdict: "conflict", measured: 4.9 },
  },
  {
    name: "the zone takes a corner of the plot",
    facts: { ...far, distance: 18, share: 0.08, free: 828, zone: "Gravhaug" },
    expect: { verdict: "investigate", measured: 18 },
  },
  { name: "not mapped", facts: { ...far, mapped: 0.4 }, expect: { verdict: "unknown" } },
];
