import type { Plan } from "../plan.ts";

/** Statistical tracts by district. */
export const TRACTS: Pick<Plan, "tracts"> = {
  tracts: [
    { name: "Øyvågen", district: "Storøya", at: [5020, 3430] },
    { name: "Vågabakken", district: "Storøya", at: [5150, 3800] },
    { name: "Vågabotn", district: "Storøya", at: [5400, 4500] },
    { name: "Austnes", district: "Storøya", at: [6450, 4350] },
    { name: "Vestvika", district: "Storøya", at: [4250, 4550] },
    { name: "Nordøya", district: "Øyane", at: [3450, 6700] },
    { name: "Austøya", district: "Øyane", at: [7850, 5850] },
    { name: "Sørøya", district: "Øyane", at: [7150, 2150] },
  ],
};
