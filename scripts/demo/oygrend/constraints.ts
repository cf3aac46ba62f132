import type { Plan } from "../plan.ts";

/** What the terrain does not say by itself: protected, polluted and clayey ground, overhead lines, and how far anyone has mapped. */
export const CONSTRAINTS: Pick<Plan, "patches" | "mapped" | "powerLines"> = {
  patches: [
    { kind: "heritage", name: "Røysa på Austnes", at: [6400, 4300], radius: 40 },
    { kind: "heritage", name: "Gamle handelsstaden", at: [5260, 3420], radius: 40 },
    { kind: "quickClay", name: "Vågabotnen", at: [5450, 4380], radius: 110 },
    { kind: "drinkingWater", name: "Øyvatnet vasskjelde", at: [4750, 4050], radius: 260 },
    { kind: "contaminatedGround", name: "Gamle slippen", at: [5280, 4820], radius: 40 },
    { kind: "natureReserve", name: "Skarvøya fuglefredingsområde", at: [2400, 3100], radius: 520 },
    { kind: "radon", name: "Granitten på Austnes", at: [6400, 4300], radius: 400, grade: "high" },
  ],
  mapped: [
    { kind: "quickClay", name: "Storøya", at: [5100, 3900], radius: 900 },
    { kind: "marineClay", name: "Storøya", at: [5300, 4300], radius: 1300 },
    { kind: "landslide", name: "Storøya", at: [5300, 4300], radius: 1900 },
  ],
  powerLines: [
    {
      name: "Øyvågen–Vestvika",
      line: [
        [5650, 4380],
        [5100, 4200],
        [4300, 4550],
        [3900, 4950],
      ],
    },
  ],
};
