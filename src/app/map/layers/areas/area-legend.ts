import { isKnown } from "../../../../engine/index.ts";
import type { Swatch } from "../../layer.ts";
import type { PastMap } from "../../past-map.ts";
import { isShown, type Scene } from "../../scene.ts";
import { areaStep, breaksOf } from "./area-scale.ts";
import { areaOpacity, rampOf } from "./area-styles.ts";
import { classPatterns, LOCAL_CLASSES, localStep } from "./local-class.ts";
import { CHANGE_BREAKS, PAST_BREAKS } from "./past-step.ts";
import { unknownPattern, unusedPattern } from "./patterns.ts";

export interface AreaLegend {
  readonly shown: boolean;
  readonly stops: readonly { readonly color: string; readonly label: string }[];
  /** Words under the start, middle and end of the scale. */
  readonly labels: readonly string[];
  /** What the picture shows, in one sentence. */
  readonly sentence: string;
  /** Marks beside the scale that are on the map right now. */
  readonly marks: readonly { readonly swatch: Swatch; readonly label: string }[];
}

/** The legend of the area colouring: exactly the steps, hatches and marks that are drawn. Null without an assessment. */
export function areaLegend(scene: Scene): AreaLegend | null {
  const { assessment, areaTheme, colours, m } = scene;
  const breaks = assessment && breaksOf(areaTheme, assessment);
  if (assessment && scene.past) return pastLegend(scene, scene.past);
  if (!assessment || areaTheme === "none") return null;
  if (areaTheme === "localMoran") return localLegend(scene);
  const ramp = rampOf(scene);
  const digits = areaTheme === "rate" ? 1 : 0;
  const stops = breaks
    ? ramp.map((colour, step) => ({
        color: seenOn(colour, scene),
        label: stepLabel(scene, breaks, step, digits),
      }))
    : [];
  const steps = assessment.areas.map((area) => areaStep(areaTheme, area, assessment));
  const marks: AreaLegend["marks"][number][] = [];
  if (areaTheme === "headroom" && assessment.areas.some(({ unused }) => unused))
    marks.push({
      swatch: {
        kind: "fill",
        fill: seenOn(colours.headroom[5] ?? colours.teal, scene),
        rim: "none",
        pattern: unusedPattern(scene),
      },
      label: m.text("map.legend.unused"),
    });
  if (steps.includes(-1))
    marks.push({
      swatch: { kind: "fill", fill: colours.land, rim: colours.muted, pattern: unknownPattern(scene) },
      label: m.text(areaTheme === "rate" ? "effect.legend" : "map.legend.unknown"),
    });
  return {
    shown: isShown(scene, "areas"),
    stops,
    labels: scaleEnds(scene, breaks),
    sentence: sentence(scene),
    marks,
  };
}

/** Classes have no scale: each that is on the map has a line with its colour and pattern. */
function localLegend(scene: Scene): AreaLegend | null {
  const { localMoran, assessment, colours, m } = scene;
  const steps = new Set((assessment?.areas ?? []).map(({ id }) => localStep(id, scene)));
  const ramp = rampOf(scene);
  const patterns = classPatterns(scene);
  const marks = LOCAL_CLASSES.flatMap((name, step): AreaLegend["marks"] => {
    if (!steps.has(step)) return [];
    const pattern = patterns.find((one) => one.class === name)?.image;
    const fill = seenOn(ramp[step] ?? colours.land, scene);
    const swatch: Swatch = { kind: "fill", fill, rim: colours.muted, ...(pattern ? { pattern } : {}) };
    return [{ swatch, label: m.text(`map.local.${name}`) }];
  }).toReversed();
  if (localMoran && steps.has(-1))
    marks.push({
      swatch: { kind: "fill", fill: colours.land, rim: colours.muted, pattern: unknownPattern(scene) },
      label: m.text("map.legend.unknown"),
    });
  return {
    shown: isShown(scene, "areas"),
    stops: [],
    labels: [],
    sentence: localMoran
      ? m.text(`map.sentence.local.${localMoran.count}`)
      : m.text("map.sentence.localNone"),
    marks: localMoran ? marks : [],
  };
}

/** Of a quarter: multiples of today's mean. Of a change: units more or fewer. */
function pastLegend(scene: Scene, past: PastMap): AreaLegend {
  const { m } = scene;
  const change = past.against !== null;
  const stepText = (step: number): string => {
    if (!change) return pastStepText(step, m);
    const from = CHANGE_BREAKS[step - 1];
    const to = CHANGE_BREAKS[step];
    if (from === undefined) return m.text("map.past.fewerFrom", { units: 1 - (to ?? 0) });
    if (to === undefined) return m.text("map.past.moreFrom", { units: from });
    if (from === 0) return m.text("map.past.same");
    const [least, most] = from < 0 ? [1 - to, -from] : [from, to - 1];
    const range = least === most ? m.number(least) : `${m.number(least)}–${m.number(most)}`;
    return m.text(from < 0 ? "map.past.fewer" : "map.past.more", { range });
  };
  return {
    shown: isShown(scene, "areas"),
    stops: rampOf(scene).map((colour, step) => ({ color: seenOn(colour, scene), label: stepText(step) })),
    labels: change
      ? [m.text("map.past.fewerEnd"), "0", m.text("map.past.moreEnd")]
      : ["0", m.text("map.past.mean"), m.text("map.past.twice")],
    sentence: m.text(change ? "map.past.sentenceChange" : "map.past.sentence"),
    marks: [],
  };
}

const pastStepText = (step: number, m: Scene["m"]): string => {
  if (step === 0) return m.text("map.past.none");
  const from = PAST_BREAKS[step - 2];
  const to = PAST_BREAKS[step - 1];
  if (from === undefined) return m.text("map.past.underMean", { to: m.number(to ?? 0, 1) });
  return to === undefined
    ? m.text("map.past.overMean", { from: m.number(from, 0) })
    : m.text("map.past.betweenMean", { from: m.number(from, 1), to: m.number(to, 1) });
};

/** The colour as it comes out on the land under it, so that the scale shows what the map shows. */
function seenOn(colour: string, scene: Scene): string {
  const share = Math.round(areaOpacity(scene) * 100);
  return `color-mix(in srgb, ${colour} ${share}%, ${scene.colours.land})`;
}

function stepLabel({ areaTheme, m }: Scene, breaks: readonly number[], step: number, digits: number): string {
  const from = breaks[step - 1];
  const to = breaks[step];
  if (areaTheme === "headroom") return headroomLabel(from, to, m);
  if (from === undefined) return m.text("map.scale.under", { to: m.number(to ?? 0, digits) });
  if (to === undefined) return m.text("map.scale.over", { from: m.number(from, digits) });
  return m.text("map.scale.between", { from: m.number(from, digits), to: m.number(to, digits) });
}

/** Whole units: a step from 1 to below 4 holds 1, 2 and 3. */
function headroomLabel(from: number | undefined, to: number | undefined, m: Scene["m"]): string {
  if (from === undefined) return m.text("map.headroom.manyMore", { from: 1 - (to ?? 0) });
  if (to === undefined) return m.text("map.headroom.muchRoom", { from });
  const last = to - 1;
  if (from === 0 && last === 0) return m.text("map.headroom.none");
  return last < 0
    ? m.text("map.headroom.tooMany", { from: -last, to: -from })
    : m.text("map.headroom.room", { from, to: last });
}

function scaleEnds({ areaTheme, m }: Scene, breaks: readonly number[] | null): readonly string[] {
  const first = breaks?.[0];
  const last = breaks?.at(-1);
  if (first === undefined || last === undefined) return [];
  switch (areaTheme) {
    case "headroom":
      return [
        m.text("map.headroom.lowEnd", { count: 1 - first }),
        "0",
        m.text("map.headroom.highEnd", { count: last }),
      ];
    case "rate":
      return ["0", m.number(breaks?.[1] ?? 0, 1), m.text("map.scale.over", { from: m.number(last, 1) })];
    default:
      return ["0", "100"];
  }
}

function sentence({ assessment, areaTheme, m }: Scene): string {
  if (!assessment) return "";
  const { areas, municipality } = assessment;
  const known = areas.filter(({ headroom }) => isKnown(headroom)).length;
  switch (areaTheme) {
    case "headroom":
      return m.text("map.sentence.headroom", {
        justify: municipality.areasJustify,
        unused: municipality.areasUnused,
        unknown: areas.length - known,
      });
    case "rate":
      return isKnown(municipality.stockRate)
        ? m.text("map.sentence.rate", { rate: m.number(municipality.stockRate, 1) })
        : m.text("map.sentence.rateUnknown");
    case "clustering":
      return m.text("map.sentence.clustering");
    case "load":
      return m.text("map.sentence.load");
    case "localMoran":
    case "none":
      return "";
  }
}
