import type { PlotFacts } from "../../../src/engine/index.ts";
import type { Plan } from "../plan.ts";

const FACTS: Omit<PlotFacts, "slopePercent"> = {
  landUse: "housing",
  utilitiesMetres: 40,
  roadAccess: true,
  sunAndOutdoor: true,
  fireAccess: true,
  highestBuildingMetres: 4.2,
};

/** Candidate plots: each one is there to show one thing a plot can be. */
export const PLOTS: Pick<Plan, "plots"> = {
  plots: [
    {
      name: "Vågatunet nord",
      near: [5230, 3850],
      size: [46, 32],
      back: 15.5,
      capacity: 2,
      ownership: "municipal",
      cadastre: "3/41",
      facts: FACTS,
    },
    {
      name: "Ved skulen",
      near: [5250, 3640],
      size: [44, 32],
      back: 15.5,
      capacity: 2,
      ownership: "municipal",
      cadastre: "3/12",
      facts: { ...FACTS, landUse: "publicService", utilitiesMetres: 20 },
    },
    {
      name: "Kaikanten",
      near: [5260, 3400],
      size: [30, 22],
      back: 8,
      capacity: 1,
      ownership: "municipal",
      cadastre: "3/2",
      facts: { ...FACTS, landUse: "mixed", utilitiesMetres: 15 },
    },
    {
      name: "Botnmarka",
      near: [5400, 4400],
      size: [48, 34],
      back: 15.5,
      capacity: 2,
      ownership: "private",
      cadastre: "7/19",
      facts: { ...FACTS, utilitiesMetres: "unknown" },
    },
    {
      name: "Nordøybakken",
      near: [3550, 6800],
      size: [48, 34],
      back: 15.5,
      capacity: 3,
      ownership: "municipal",
      cadastre: "11/6",
      facts: { ...FACTS, utilitiesMetres: 130, fireAccess: "unknown" },
    },
  ],
};
