import type { ExpressionSpecification } from "maplibre-gl";
import type { Position, Scan, ScanCircle } from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, EMPTY, feature } from "../../feature.ts";
import { FONT_STRONG } from "../../fonts.ts";
import type { MapLayer, Swatch } from "../../layer.ts";
import { isShown, type Scene } from "../../scene.ts";

/** A circle of a few kilometres is drawn with pieces that stay under a pixel where all of it is in sight. */
const CORNERS = 128;
/** Circles that chance makes in one map of twenty are drawn as such; the likeliest of them is enough, and the one that is asked for. */
const BEYOND_CHANCE = 0.05;

/** Those beyond chance, and the most likely one whether or not it is: "nothing stands out" can be seen too. */
export const drawnCircles = (scan: Scan | null, picked = -1): readonly NumberedCircle[] =>
  (scan?.circles ?? [])
    .map((circle, i) => ({ ...circle, i }))
    .filter(({ p, radius, i }) => radius > 0 && (i === 0 || i === picked || p <= BEYOND_CHANCE));

/** With its place in the answer, which is the number it has on the map and in the table. */
interface NumberedCircle extends ScanCircle {
  readonly i: number;
}

const pickedOf = ({ picked }: Pick<Scene, "picked">): number =>
  picked?.layer === "scan" ? picked.index : -1;

const shapes = remember((scan: Scan, picked: number, degrees: Degrees) => {
  const circles = drawnCircles(scan, picked);
  const ring = ({ at: { x, y }, radius }: ScanCircle) =>
    degrees.ring(
      Array.from({ length: CORNERS }, (_, i): Position => {
        const turn = (2 * Math.PI * i) / CORNERS;
        return [x + radius * Math.sin(turn), y + radius * Math.cos(turn)];
      }),
    );
  return {
    circles: collection(
      circles.map((circle) => feature(ring(circle), { i: circle.i, beyond: circle.p <= BEYOND_CHANCE })),
    ),
    numbers: collection(
      circles.map(({ at: { x, y }, radius, i }) =>
        feature({ type: "Point", coordinates: degrees.position([x, y + radius]) }, { label: `${i + 1}` }),
      ),
    ),
  };
});

/** Circles of the scan statistic: whole where they hold more than chance would, dashed where they may be chance. */
export const layer: MapLayer = {
  id: "scan",
  draw: (scene) => {
    const { scan, colours, degrees } = scene;
    const picked = pickedOf(scene);
    const { circles, numbers } = scan ? shapes(scan, picked, degrees) : { circles: EMPTY, numbers: EMPTY };
    const shown = scan !== null && isShown(scene, "scan");
    const line = (id: string, beyond: boolean) => ({
      band: "rings" as const,
      shown,
      spec: {
        id,
        type: "line" as const,
        source: "scan",
        filter: ["==", ["get", "beyond"], beyond] as ["==", ["get", string], boolean],
        paint: {
          "line-color": colours.purple,
          "line-width": [
            "case",
            ["==", ["get", "i"], picked],
            4,
            beyond ? 2.4 : 1.6,
          ] as ExpressionSpecification,
          ...(beyond ? {} : { "line-dasharray": [2, 2] }),
        },
      },
    });
    return {
      sources: { scan: { data: circles }, "scan-numbers": { data: numbers } },
      styles: [
        {
          band: "rings",
          shown,
          spec: {
            id: "scan-fill",
            type: "fill",
            source: "scan",
            paint: {
              "fill-color": colours.purple,
              "fill-opacity": ["case", ["==", ["get", "i"], picked], 0.16, 0.06],
              "fill-antialias": false,
            },
          },
        },
        line("scan-beyond", true),
        line("scan-maybe", false),
        {
          band: "sketch",
          shown,
          spec: {
            id: "scan-numbers",
            type: "symbol",
            source: "scan-numbers",
            layout: {
              "text-field": ["get", "label"],
              "text-font": FONT_STRONG,
              "text-size": 13,
              "text-allow-overlap": true,
            },
            paint: { "text-color": colours.purple, "text-halo-color": colours.halo, "text-halo-width": 2.5 },
          },
        },
      ],
      images: [],
      marks: [],
    };
  },
  legend: (scene) => {
    const circles = drawnCircles(scene.scan);
    if (circles.length === 0) return null;
    const beyond = circles.some(({ p }) => p <= BEYOND_CHANCE);
    return {
      id: "scan",
      entries: [{ toggle: "scan", swatch: swatch(scene, beyond), label: legendLabel(scene, beyond) }],
    };
  },
  hit: {
    // The line answers, not the face: what lies inside must still be met.
    styles: ["scan-beyond", "scan-maybe"],
    subject: () => null,
    tip: ({ i }, { scan, m }) => {
      const circle = scan?.circles[Number(i)];
      if (!circle) return null;
      return {
        title: m.text(circle.p <= BEYOND_CHANCE ? "map.scan.beyondChance" : "map.scan.maybeChance"),
        lines: [
          m.text("map.scan.units", { units: circle.units, expected: m.number(circle.expected, 1) }),
          m.text("map.scan.areas", { areas: circle.areas.length, radius: m.metres(circle.radius) }),
        ],
      };
    },
  },
};

const swatch = ({ colours }: Scene, beyond: boolean): Swatch => ({
  kind: "line",
  stroke: colours.purple,
  width: beyond ? 2.4 : 1.6,
  dashed: !beyond,
});

/** One short line: a legend with a line of two stands on the scale bar of a small screen. */
const legendLabel = ({ m }: Scene, beyond: boolean) =>
  m.text(beyond ? "map.legend.scan" : "map.legend.scanMaybe");
