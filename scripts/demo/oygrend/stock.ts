import type { Plan } from "../plan.ts";

/** The municipal homes, the placements, and the alternatives ready to compare. */
export const STOCK: Pick<Plan, "ownSites" | "stock" | "alternatives"> = {
  ownSites: [{ name: "Småhuset i Vågabakken", near: [5100, 3780], form: "smallHouse", count: 1 }],
  stock: {
    units: { Øyvågen: 16, Vågabakken: 8, Vågabotn: 3, Nordøya: 4, Austøya: 1 },
    overOwned: undefined,
    vacant: 3,
    underRepair: 1,
    careUnits: 0,
    housed: { Øyvågen: 1, Vågabotn: 1 },
    offered: 0,
    accepted: 0,
    ended: 0,
    housedInOwnSites: 1,
  },
  alternatives: [
    { title: "Alternativ A", plots: { "Vågatunet nord": 1, Nordøybakken: 1 } },
    { title: "Alternativ B", plots: { "Ved skulen": 2 } },
  ],
};
