import type { Plan } from "../plan.ts";
import { COAST } from "./coast.ts";
import { CONSTRAINTS } from "./constraints.ts";
import { PLACES } from "./places.ts";
import { PLOTS } from "./plots.ts";
import { ROADS } from "./roads.ts";
import { STOCK } from "./stock.ts";
import { TRACTS } from "./tracts.ts";

export const FJORDVIK: Plan = {
  folder: "fjordvik",
  name: "Fjordvik",
  seed: 11,
  origin: [224_000, 6_610_000],
  width: 12_400,
  height: 11_200,
  residents: 24_000,
  waiting: 14,
  title: "Småhusplan 2027",
  ...COAST,
  ...PLACES,
  ...ROADS,
  ...TRACTS,
  ...PLOTS,
  ...CONSTRAINTS,
  ...STOCK,
};
