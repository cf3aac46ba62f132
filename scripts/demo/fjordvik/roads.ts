import type { Plan } from "../plan.ts";

/** Roads between places, town streets that must be there, and paths. */
export const ROADS: Pick<Plan, "routes"> = {
  routes: [
    {
      name: "Riksvegen",
      class: "trunk",
      via: [
        [8300, 9250],
        [7350, 9600],
        [6720, 9050],
        [6850, 6600],
        [7000, 4200],
        [6950, 3200],
        [7640, 1200],
      ],
    },
    {
      name: "Vatnedalsvegen",
      class: "county",
      via: [
        [7150, 5750],
        [8250, 5800],
        [9500, 6300],
        [10350, 6350],
      ],
    },
    {
      name: "Austsidevegen",
      class: "county",
      via: [
        [10350, 6350],
        [10800, 5000],
        [9950, 3950],
        [9350, 2600],
        [7600, 1900],
      ],
    },
    {
      name: "Nordstrandvegen",
      class: "county",
      via: [
        [6800, 6550],
        [5000, 7050],
        [3000, 7250],
        [2500, 8000],
      ],
    },
    {
      name: "Sørstrandvegen",
      class: "county",
      via: [
        [7050, 5000],
        [6000, 4900],
        [4300, 4150],
        [3100, 4150],
        [2600, 3000],
      ],
    },
    {
      name: "Nordsidevegen",
      class: "county",
      via: [
        [6720, 9300],
        [5600, 9300],
        [2900, 8850],
        [2500, 8000],
      ],
    },
    {
      name: "Nesvegen",
      class: "county",
      via: [
        [7000, 5900],
        [6300, 5980],
        [4350, 6000],
      ],
    },
    {
      name: "Pollvegen",
      class: "county",
      via: [
        [7000, 2800],
        [6200, 2200],
        [4400, 1950],
        [2600, 2900],
      ],
    },
    {
      name: "Tangvegen",
      class: "county",
      via: [
        [7700, 1800],
        [8300, 1300],
        [8800, 1200],
      ],
    },
    {
      name: "Rossvikvegen",
      class: "county",
      via: [
        [10300, 6400],
        [10350, 7000],
        [9900, 7500],
      ],
    },
    {
      name: "Strandgata",
      class: "collector",
      via: [
        [6980, 5900],
        [6800, 5640],
        [6740, 5400],
        [6500, 5100],
        [6300, 5000],
      ],
    },
    {
      name: "Bryggevegen",
      class: "collector",
      via: [
        [6980, 5860],
        [6600, 5850],
        [6150, 5850],
      ],
    },
    {
      name: "Lisetervegen",
      class: "collector",
      via: [
        [6900, 6500],
        [6600, 6900],
        [6450, 7250],
        [6850, 7450],
      ],
    },
    {
      name: "Myrabakken",
      class: "collector",
      via: [
        [7050, 4850],
        [7280, 4500],
        [7150, 4000],
      ],
    },
    {
      name: "Åsvegen",
      class: "collector",
      via: [
        [7100, 5350],
        [7700, 5150],
        [8150, 5500],
      ],
    },
    {
      name: "Sørmarkvegen",
      class: "collector",
      via: [
        [6300, 4950],
        [5950, 4600],
        [5550, 4800],
      ],
    },
    {
      name: "Vardestien",
      class: "path",
      via: [
        [7500, 6250],
        [7950, 6800],
        [8300, 7250],
      ],
    },
    {
      name: "Vasstien",
      class: "path",
      via: [
        [8300, 6000],
        [8700, 6350],
        [9300, 6350],
        [9500, 6200],
      ],
    },
    {
      name: "Langåsstien",
      class: "path",
      via: [
        [6400, 7400],
        [5900, 8000],
        [5400, 8150],
      ],
    },
    {
      name: "Nordliløypa",
      class: "path",
      via: [
        [5400, 8150],
        [5150, 8800],
        [5450, 9250],
      ],
    },
    {
      name: "Austheistien",
      class: "path",
      via: [
        [8200, 5350],
        [8900, 5100],
        [9700, 5250],
        [10400, 5600],
      ],
    },
    {
      name: "Sørheistien",
      class: "path",
      via: [
        [7350, 4300],
        [7900, 3800],
        [8250, 3350],
        [8900, 2500],
      ],
    },
    {
      name: "Kvitfjellstien",
      class: "path",
      via: [
        [6000, 4400],
        [5500, 3500],
        [5050, 2650],
        [4500, 2000],
      ],
    },
    {
      name: "Sørmarkstien",
      class: "path",
      via: [
        [6200, 4600],
        [6500, 4350],
        [6700, 4500],
      ],
    },
  ],
};
