import { ALL, INSIDE, OUTSIDE, PARTLY } from "../../siting/example-overlaps.ts";
import type { Example } from "../rule.ts";
import type { LandslideFacts } from "./rule.ts";

const safe: LandslideFacts = {
  ...OUTSIDE,
  mapped: 1,
  required: 1000,
  unclassed: 0,
  rarer: 0,
  houses: 2,
};

export const examples: readonly Example<LandslideFacts>[] = [
  { name: "outside every slide", facts: safe, expect: { verdict: "met", measured: 0 } },
  {
    name: "ten units are still class S2, and only the 5000-year slide reaches them",
    facts: { ...safe, houses: 10, rarer: 0.8 },
    expect: { verdict: "met", measured: 0 },
  },
  {
    name: "eleven units are class S3, and the 5000-year slide reaches them",
    facts: { ...safe, ...INSIDE, houses: 11, required: 5000 },
    expect: { verdict: "conflict", measured: 0.6 },
  },
  {
    name: "a part of the garden lies in the runout",
    facts: { ...safe, ...PARTLY },
    expect: { verdict: "investigate", measured: 0.3 },
  },
  { name: "under the slope", facts: { ...safe, ...ALL }, expect: { verdict: "conflict", measured: 1 } },
  {
    name: "in a caution area without probability",
    facts: { ...safe, unclassed: 1 },
    expect: { verdict: "investigate", measured: 0 },
  },
  { name: "not mapped", facts: { ...safe, mapped: 0 }, expect: { verdict: "unknown" } },
];
