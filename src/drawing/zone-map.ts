import {
  innerPoint,
  type PublicCase,
  releaseTable,
  type ZoneClass,
  zoneOutlines,
} from "../engine/council/index.ts";
import type { Drawing, Mark } from "./drawing.ts";
import { groundMarks } from "./ground-marks.ts";
import { boxOf, type MapFrame } from "./map-frame.ts";
import { PALETTE } from "./palette.ts";
import type { MapLook } from "./public-map.ts";
import { outlineOf } from "./shapes.ts";
import { spotLabels } from "./spot-labels.ts";

/** Fills of the three classes, light to dark: told apart in grey too, and each zone has its class in words. */
export const ZONE_FILLS: Readonly<Record<ZoneClass, string>> = {
  "0-4": "#e9e2f1",
  "5-9": "#b79fd0",
  "10+": "#6d3f99",
};

/** A class with the dash that stands between numbers. */
export const zoneClassText = (shown: ZoneClass): string => shown.replace("-", "–");

/** How much ground an outline's box takes, m². */
function areaOf({ coordinates }: PublicCase["areas"][number]["outline"]): number {
  const box = boxOf(coordinates.flat(2) as (readonly [number, number])[]);
  return box === null ? 0 : (box[2] - box[0]) * (box[3] - box[1]);
}

/** A zone whose class the map does not tell in words. */
export interface UntoldZone {
  readonly name: string;
  readonly shown: ZoneClass;
}

/** A map, and the zones that it does not tell the class of: whoever shows it says so. */
export interface ZoneDrawing extends Drawing {
  /** There was no room to write it. */
  readonly unnamed: readonly UntoldZone[];
  /** They lie beside the sheet, or no map has them. */
  readonly outside: readonly UntoldZone[];
}

/** The protected figures of the release: zones in three fills, each with its class written in it or beside it. Zones without figures are outlined only. */
export function zoneMap(
  publicCase: PublicCase,
  frame: MapFrame,
  { words }: MapLook,
  pointed?: string,
): ZoneDrawing {
  const { ground, areas, release } = publicCase;
  const { under, over } = groundMarks(frame, ground);
  const outlines = zoneOutlines(release, new Map(areas.map(({ id, outline }) => [id as string, outline])));
  const all = releaseTable(release).zones;
  const zones = all.flatMap(({ id, shown }) => {
    const outline = outlines.get(id);
    const d = outline ? outlineOf(frame, { outline }) : "";
    return outline === undefined || d === "" ? [] : [{ id, shown, outline, d }];
  });
  const drawn = zones.map(
    ({ id, shown, d }): Mark => ({
      kind: "path",
      d,
      stroke: PALETTE.paper,
      width: words * 0.16,
      of: `zone:${id}`,
      ...(shown === null ? {} : { fill: ZONE_FILLS[shown], opacity: 0.85 }),
    }),
  );
  const edges = zones.map(
    ({ id, d }): Mark => ({
      kind: "path",
      d,
      stroke: PALETTE.petrol,
      width: pointed === `zone:${id}` ? words * 0.3 : words * 0.07,
    }),
  );
  // The biggest first: a small zone's class is moved out of it, with a line, before a big one's is.
  const sized = [...zones].sort((a, b) => areaOf(b.outline) - areaOf(a.outline));
  const named = sized.flatMap(({ id, shown, outline }) => {
    const inside = shown === null ? undefined : innerPoint(outline);
    return shown === null || inside === undefined
      ? []
      : [{ id, text: zoneClassText(shown), spot: frame.place(inside) }];
  });
  const labels = spotLabels(frame, named, words * 1.5);
  const seen = new Set(zones.map(({ id }) => id));
  const beside = new Set(labels.outside.map(({ id }) => id));
  const without = new Set(labels.left.map(({ id }) => id));
  const untold = (is: (id: string) => boolean): readonly UntoldZone[] =>
    all.flatMap(({ id, name, shown }) => (shown !== null && is(id) ? [{ name, shown }] : []));
  return {
    width: frame.width,
    height: frame.height,
    background: ground.land.length > 0 ? PALETTE.sea : PALETTE.land,
    marks: [...under, ...drawn, ...over, ...edges, ...labels.marks],
    unnamed: untold((id) => without.has(id)),
    outside: untold((id) => beside.has(id) || !seen.has(id)),
  };
}
