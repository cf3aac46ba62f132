import type { PublicGround } from "../engine/council/index.ts";
import type { Drawing } from "./drawing.ts";
import { seaSeen } from "./ground-marks.ts";
import type { MapFrame } from "./map-frame.ts";
import { PALETTE } from "./palette.ts";
import { type LegendEntry, lineSample, surfaceSample } from "./sheet/legend.ts";

/** Words for the plain ground. */
export interface GroundWords {
  readonly building: string;
  readonly road: string;
  readonly water: string;
  readonly green: string;
}

/** What of the plain ground is to be seen on a map, and no more. `ground` is null where there is no base map under it. */
export function groundLegend(
  frame: MapFrame,
  map: Drawing,
  ground: PublicGround | null,
  words: GroundWords,
): readonly LegendEntry[] {
  const drawn = (colour: string) =>
    map.marks.some((mark) => mark.kind === "path" && (mark.fill === colour || mark.stroke === colour));
  const entry = (seen: boolean, label: string, sample: LegendEntry["sample"]): readonly LegendEntry[] =>
    seen ? [{ label, sample }] : [];
  return [
    ...entry(drawn(PALETTE.building), words.building, surfaceSample({ fill: PALETTE.building })),
    ...entry(
      drawn(PALETTE.road),
      words.road,
      lineSample({ stroke: PALETTE.roadEdge, width: 6 }, { stroke: PALETTE.road, width: 4 }),
    ),
    ...entry(
      drawn(PALETTE.lakeEdge) || (ground !== null && seaSeen(frame, ground)),
      words.water,
      surfaceSample({ fill: PALETTE.sea, stroke: PALETTE.lakeEdge, width: 0.6 }),
    ),
    ...entry(
      drawn(PALETTE.green),
      words.green,
      surfaceSample({ fill: PALETTE.green, stroke: PALETTE.coast, width: 0.4 }),
    ),
  ];
}
