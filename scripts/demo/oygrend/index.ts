import type { Plan } from "../plan.ts";
import { COAST } from "./coast.ts";
import { CONSTRAINTS } from "./constraints.ts";
import { PLACES } from "./places.ts";
import { PLOTS } from "./plots.ts";
import { ROADS } from "./roads.ts";
import { STOCK } from "./stock.ts";
import { TRACTS } from "./tracts.ts";

/** An island municipality: one village, a few hamlets, three placements in all. */
export const OYGREND: Plan = {
  folder: "oygrend",
  name: "Øygrend",
  seed: 23,
  origin: [226_000, 6_650_000],
  width: 10_400,
  height: 8_800,
  residents: 1_800,
  waiting: 2,
  title: "Boligplan 2027",
  ...COAST,
  ...PLACES,
  ...ROADS,
  ...TRACTS,
  ...PLOTS,
  ...CONSTRAINTS,
  ...STOCK,
};
