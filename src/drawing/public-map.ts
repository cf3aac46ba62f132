import {
  type CouncilFigures,
  innerPoint,
  isKnown,
  type PublicAlternative,
  type PublicCase,
  type PublicPlot,
} from "../engine/council/index.ts";
import type { Drawing, Mark } from "./drawing.ts";
import { groundMarks } from "./ground-marks.ts";
import { boxOf, frameAround, frameAt, frameKey, type MapFrame } from "./map-frame.ts";
import { nameMarks } from "./name-marks.ts";
import { PALETTE, roomStep } from "./palette.ts";
import { diamond, house, outlineOf, ring } from "./shapes.ts";

/** What a map of the case shows besides the ground: three layers at the most, by the council's own rule. */
export interface MapShown {
  /** Colours areas by the room there is when the alternative is built. */
  readonly room: boolean;
  /** Candidate plots, as outlines with a dot. */
  readonly plots: boolean;
  /** Houses of the alternative. */
  readonly houses: boolean;
  /** The plots that they stand on are outlined, and the signs stand above them: at the scales of a sheet a sign would hide its plot. */
  readonly outlined?: boolean;
  /** An area or plot that is spoken of, "area:0301": it gets an edge. */
  readonly pointed?: string;
}

/** How big words and marks are, units: the size of a village's name. */
export interface MapLook {
  readonly words: number;
}

/** What is peopled: the box around areas with residents, so that the sea and the fells do not push the town into a corner. All areas where nobody is said to live in any. */
export function townBox({ areas }: PublicCase): readonly [number, number, number, number] {
  const peopled = areas.filter(({ residents }) => !isKnown(residents) || residents > 0);
  const shown = peopled.length > 0 ? peopled : areas;
  const box = boxOf(shown.flatMap(({ outline }) => outline.coordinates.flat(2)));
  if (box === null) throw new Error("a public case has areas");
  return box;
}

/** Least width of the ground that proposals are seen on, metres: streets around can be told, and one plot alone is not filled by its own outline. */
const LEAST_GROUND = 2500;

/** The frame of everything that any alternative proposes, with the streets around; the frame of the whole case where nothing is proposed. */
export function proposalsFrame(publicCase: PublicCase, width: number, height: number): MapFrame {
  const used = new Set(publicCase.alternatives.flatMap(({ houses }) => houses.map(({ plot }) => plot)));
  const spots = publicCase.plots.flatMap(({ id, at }) => (used.has(id) ? [[at.x, at.y] as const] : []));
  const box = boxOf(spots);
  const whole = caseFrame(publicCase, width, height);
  if (box === null) return whole;
  const [west, south, east, north] = box;
  // A third of the sheet is left around them: signs have a size, and a place is known by what lies beside it.
  const perUnit = Math.max(
    (east - west) / (width * 0.66),
    (north - south) / (height * 0.66),
    LEAST_GROUND / width,
  );
  return perUnit >= whole.perUnit
    ? whole
    : frameAt([(west + east) / 2, (south + north) / 2], perUnit, width, height);
}

/** The frame of the whole case: the same for every alternative, so that they are seen with the same eyes. */
export const caseFrame = (publicCase: PublicCase, width: number, height: number): MapFrame =>
  frameAround(townBox(publicCase), width, height, Math.min(width, height) * 0.02);

/** Outlines of a case's areas in the frame that was last asked for: alternatives beside each other, and those turned to, share it. */
const outlined = new WeakMap<PublicCase, { readonly key: string; readonly outlines: readonly string[] }>();

function areaOutlines(frame: MapFrame, publicCase: PublicCase): readonly string[] {
  const key = frameKey(frame);
  const known = outlined.get(publicCase);
  if (known?.key === key) return known.outlines;
  const outlines = publicCase.areas.map((area) => outlineOf(frame, area));
  outlined.set(publicCase, { key, outlines });
  return outlines;
}

function areaMarks(
  frame: MapFrame,
  publicCase: PublicCase,
  figures: CouncilFigures,
  shown: MapShown,
): readonly Mark[] {
  const outlines = areaOutlines(frame, publicCase);
  return publicCase.areas.flatMap((area, index): readonly Mark[] => {
    const d = outlines[index] ?? "";
    if (d === "") return [];
    const room = figures.areas[index]?.room.consider ?? "unknown";
    const fill =
      shown.room && isKnown(room) ? { fill: PALETTE.room[roomStep(room)] as string, opacity: 0.78 } : {};
    return [{ kind: "path", d, stroke: PALETTE.areaEdge, width: 1, of: `area:${area.id}`, ...fill }];
  });
}

/** What is drawn over the map, and the boxes of the sheet that no name may lie on. */
interface Signs {
  readonly marks: readonly Mark[];
  readonly taken: readonly (readonly [number, number, number, number])[];
}
const NO_SIGNS: Signs = { marks: [], taken: [] };

/** Signs for what a colour cannot say: an open ring where there are no municipal homes, an open diamond where too little is known. */
function signMarks(frame: MapFrame, publicCase: PublicCase, figures: CouncilFigures, words: number): Signs {
  const signs = publicCase.areas.flatMap((area, index) => {
    const told = figures.areas[index];
    const unknown = told === undefined || !isKnown(told.room.consider);
    if (!unknown && !told.unused) return [];
    const inside = innerPoint(area.outline);
    if (inside === undefined) return [];
    const [x, y] = frame.place(inside);
    const d = unknown ? diamond(x, y, words * 0.45) : ring(x, y, words * 0.38);
    return [{ d, box: [x - words / 2, y - words / 2, x + words / 2, y + words / 2] as const }];
  });
  return {
    taken: signs.map(({ box }) => box),
    marks: signs.map(({ d }) => ({
      kind: "path",
      d,
      fill: PALETTE.paper,
      stroke: PALETTE.ink,
      width: words * 0.11,
    })),
  };
}

function houseMarks(
  frame: MapFrame,
  publicCase: PublicCase,
  alternative: PublicAlternative,
  words: number,
  outlined: boolean,
): Signs {
  const plotOf = new Map(publicCase.plots.map((plot) => [plot.id, plot]));
  const size = words * 2;
  const stands = alternative.houses.flatMap(({ plot, houses }) => {
    const found = plotOf.get(plot);
    if (!found) return [];
    const spot = outlined
      ? spotAbove(frame, found, size, words * 0.2)
      : frame.place([found.at.x, found.at.y]);
    return [{ houses, plot, spot, outline: outlined ? outlineOf(frame, found) : "" }];
  });
  return {
    taken: stands.map(({ spot: [x, y] }) => [x - size / 2, y - size / 2, x + size / 2, y + size / 2]),
    marks: [
      ...stands.flatMap(({ outline }): readonly Mark[] =>
        outline === ""
          ? []
          : [
              { kind: "path", d: outline, fill: PALETTE.orange, opacity: 0.18 },
              { kind: "path", d: outline, stroke: PALETTE.orangeEdge, width: words * 0.16 },
            ],
      ),
      // From north to south, so that a house in front hides the one behind.
      ...stands
        .toSorted((a, b) => a.spot[1] - b.spot[1])
        .flatMap(({ houses, plot, spot: [x, y] }): readonly Mark[] => [
          {
            kind: "path",
            d: house(x, y, size),
            fill: PALETTE.orange,
            stroke: PALETTE.paper,
            width: words * 0.18,
            of: `plot:${plot}`,
          },
          {
            kind: "text",
            text: String(houses),
            x,
            y: y + size * 0.27,
            size: size * 0.5,
            weight: 700,
            fill: PALETTE.paper,
            anchor: "middle",
          },
        ]),
    ],
  };
}

/** Where a sign stands that leaves its plot to be seen: right above it; right below where the sheet ends there. */
function spotAbove(
  frame: MapFrame,
  { outline }: PublicPlot,
  size: number,
  gap: number,
): readonly [number, number] {
  const box = boxOf(outline.coordinates.flat(2));
  if (box === null) throw new Error("a plot has an outline");
  const [west, north] = frame.place([box[0], box[3]]);
  const [east, south] = frame.place([box[2], box[1]]);
  const above = north - gap - size / 2;
  return [(west + east) / 2, above < size / 2 ? south + gap + size / 2 : above];
}

function plotMarks(frame: MapFrame, publicCase: PublicCase, words: number): readonly Mark[] {
  return publicCase.plots.flatMap((plot): readonly Mark[] => {
    const [x, y] = frame.place([plot.at.x, plot.at.y]);
    return [
      {
        kind: "path",
        d: outlineOf(frame, plot),
        stroke: PALETTE.orangeEdge,
        width: words * 0.12,
        of: `plot:${plot.id}`,
      },
      {
        kind: "path",
        d: ring(x, y, words * 0.3),
        fill: PALETTE.paper,
        stroke: PALETTE.orangeEdge,
        width: words * 0.14,
        of: `plot:${plot.id}`,
      },
    ];
  });
}

/** The edge of what is pointed out, to be drawn over a map of the same frame. */
export function pointedMarks(
  frame: MapFrame,
  publicCase: PublicCase,
  pointed: string | null | undefined,
  words: number,
): readonly Mark[] {
  const area = publicCase.areas.find(({ id }) => pointed === `area:${id}`);
  const plot = publicCase.plots.find(({ id }) => pointed === `plot:${id}`);
  const [x, y] = plot ? frame.place([plot.at.x, plot.at.y]) : [0, 0];
  const d = area ? outlineOf(frame, area) : plot ? ring(x, y, words * 1.6) : "";
  // A light line under the dark one, so that it is seen on any colour.
  return d === ""
    ? []
    : [
        { kind: "path", d, stroke: PALETTE.paper, width: words * 0.5 },
        { kind: "path", d, stroke: PALETTE.petrol, width: words * 0.26 },
      ];
}

/**
 * A map of the case as it would be with an alternative: a function of public data alone. Nothing on it is a home in use, and nothing says where one is; counts of homes show as the room
 * that is left in an area.
 */
export function publicMap(
  publicCase: PublicCase,
  alternative: PublicAlternative,
  figures: CouncilFigures,
  frame: MapFrame,
  shown: MapShown,
  { words }: MapLook,
): Drawing {
  const { ground } = publicCase;
  const { under, over } = groundMarks(frame, ground);
  const houses = shown.houses
    ? houseMarks(frame, publicCase, alternative, words, shown.outlined ?? false)
    : NO_SIGNS;
  const signs = shown.room ? signMarks(frame, publicCase, figures, words) : NO_SIGNS;
  return {
    width: frame.width,
    height: frame.height,
    background: ground.land.length > 0 ? PALETTE.sea : PALETTE.land,
    marks: [
      ...under,
      ...areaMarks(frame, publicCase, figures, shown),
      ...over,
      ...signs.marks,
      ...(shown.plots ? plotMarks(frame, publicCase, words) : []),
      ...pointedMarks(frame, publicCase, shown.pointed, words),
      ...nameMarks(frame, ground, words, [...houses.taken, ...signs.taken]),
      ...houses.marks,
    ],
  };
}
