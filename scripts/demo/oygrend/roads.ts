import type { Plan } from "../plan.ts";

/** Roads between places, town streets that must be there, and paths. */
export const ROADS: Pick<Plan, "routes"> = {
  routes: [
    {
      name: "Øyvegen",
      class: "county",
      via: [
        [5330, 4780],
        [5380, 4550],
        [5020, 3400],
        [4950, 3050],
      ],
    },
    {
      name: "Austnesvegen",
      class: "county",
      via: [
        [5400, 4500],
        [6500, 4150],
        [6850, 4050],
      ],
    },
    {
      name: "Vestvikvegen",
      class: "county",
      via: [
        [5250, 4250],
        [4100, 4700],
        [3800, 4900],
      ],
    },
    {
      name: "Nordøyvegen",
      class: "county",
      via: [
        [2650, 6500],
        [3500, 6750],
        [4250, 6950],
      ],
    },
    {
      name: "Austøyvegen",
      class: "county",
      via: [
        [7350, 5500],
        [7850, 5950],
        [8300, 6350],
      ],
    },
    {
      name: "Sørøyvegen",
      class: "county",
      via: [
        [6600, 2450],
        [7150, 2250],
        [8000, 1950],
      ],
    },
    {
      name: "Kaivegen",
      class: "collector",
      via: [
        [5040, 3330],
        [5170, 3410],
        [5240, 3560],
      ],
    },
    {
      name: "Hammarstien",
      class: "path",
      via: [
        [5600, 4500],
        [6150, 4450],
        [6500, 4200],
      ],
    },
  ],
};
