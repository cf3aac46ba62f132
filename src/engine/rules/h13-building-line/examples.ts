import type { Example } from "../rule.ts";
import type { BuildingLineFacts } from "./rule.ts";

const set: BuildingLineFacts = {
  road: "municipal",
  distance: 24,
  beyond: false,
  name: null,
  share: 0,
  free: 900,
  room: true,
  way: null,
  direction: "none",
  mapped: 1,
  missing: "none",
};

export const examples: readonly Example<BuildingLineFacts>[] = [
  { name: "24 m from a municipal road", facts: set, expect: { verdict: "met", measured: 24 } },
  { name: "exactly 15 m", facts: { ...set, distance: 15 }, expect: { verdict: "met", measured: 15 } },
  {
    name: "14.9 m, with room to move",
    facts: { ...set, distance: 14.9, share: 0.3, free: 640, way: 1, direction: "east" },
    expect: { verdict: "investigate", measured: 14.9 },
  },
  {
    name: "the whole plot within 50 m of a county road",
    facts: { ...set, road: "county", distance: 22, share: 1, free: 0, room: false },
    expect: { verdict: "conflict", measured: 22 },
  },
  {
    name: "the whole plot by a road of unknown class",
    facts: { ...set, road: "unclassed", distance: 22, share: 1, free: 0, room: false },
    expect: { verdict: "investigate", measured: 22 },
  },
  {
    name: "exactly 30 m from the railway",
    facts: { ...set, road: "railway", distance: 30 },
    expect: { verdict: "met", measured: 30 },
  },
  {
    name: "roads not mapped",
    facts: { ...set, mapped: 0, missing: "first" },
    expect: { verdict: "unknown" },
  },
];
