import type { Kind, KindId } from "../field.ts";
import { buildings } from "./buildings.ts";
import { cooperatives } from "./cooperatives.ts";
import { coverages } from "./coverages.ts";
import { dwellings } from "./dwellings.ts";
import { facilities } from "./facilities.ts";
import { municipality } from "./municipality.ts";
import { neighbourhoods } from "./neighbourhoods.ts";
import { placements } from "./placements.ts";
import { plots } from "./plots.ts";
import { residences } from "./residences.ts";
import { roads } from "./roads.ts";
import { zones } from "./zones.ts";

/** Every kind of record a file can hold, in the order the dialog offers them. */
export const KINDS: Readonly<Record<KindId, Kind>> = {
  dwellings,
  placements,
  buildings,
  cooperatives,
  plots,
  neighbourhoods,
  facilities,
  zones,
  coverages,
  residences,
  roads,
  municipality,
};
