import type { MapLayer } from "../layer.ts";
import { layer as areas } from "./areas/index.ts";
import { layer as basemap } from "./basemap/index.ts";
import { layer as buildings } from "./buildings/index.ts";
import { layer as demands } from "./demands/index.ts";
import { layer as facilities } from "./facilities/index.ts";
import { layer as groups } from "./groups/index.ts";
import { layer as layout } from "./layout/index.ts";
import { layer as nearest } from "./nearest/index.ts";
import { layer as pin } from "./pin/index.ts";
import { layer as plots } from "./plots/index.ts";
import { layer as proposals } from "./proposals/index.ts";
import { layer as rings } from "./rings/index.ts";
import { layer as risk } from "./risk/index.ts";
import { layer as scan } from "./scan/index.ts";
import { layer as sets } from "./sets/index.ts";
import { layer as sites } from "./sites/index.ts";
import { layer as sketch } from "./sketch/index.ts";
import { layer as stock } from "./stock/index.ts";
import { layer as tiles } from "./tiles/index.ts";
import { layer as ways } from "./ways/index.ts";
import { layer as zones } from "./zones/index.ts";

/** The register of layers, from the bottom up within each band. */
export const LAYERS: readonly MapLayer[] = [
  basemap,
  tiles,
  areas,
  zones,
  risk,
  nearest,
  demands,
  rings,
  groups,
  scan,
  buildings,
  facilities,
  stock,
  sites,
  ways,
  plots,
  proposals,
  layout,
  sets,
  sketch,
  pin,
];
