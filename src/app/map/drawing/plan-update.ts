import type { LayerSpecification } from "maplibre-gl";
import type { IconImage } from "../icons/icon-image.ts";
import { BANDS, type Drawing, type FeatureMark, type SourceDrawing, type StyleDrawing } from "../layer.ts";
import { type FeatureDiff, featureDiff } from "./feature-diff.ts";

type State = FeatureMark["state"];

/** What has been put on the map so far. */
export interface Drawn {
  readonly sources: ReadonlyMap<string, SourceDrawing["data"]>;
  /** Style layers on the map, from the bottom up, with their visibility. */
  readonly styles: readonly StyleDrawing[];
  readonly images: ReadonlySet<string>;
  /** "source|id" → state. */
  readonly marks: ReadonlyMap<string, FeatureMark>;
}

export const NOTHING_YET: Drawn = { sources: new Map(), styles: [], images: new Set(), marks: new Map() };

/** One call to the map. */
export type Step =
  | { readonly do: "add-image"; readonly icon: IconImage }
  | { readonly do: "add-source"; readonly id: string; readonly source: SourceDrawing }
  /** `named`: every feature has a name of its own, so that others can be added to them. */
  | {
      readonly do: "set-data";
      readonly id: string;
      readonly data: SourceDrawing["data"];
      readonly named: boolean;
    }
  | { readonly do: "change-data"; readonly id: string; readonly diff: FeatureDiff }
  | { readonly do: "remove-source"; readonly id: string }
  | { readonly do: "add-layer"; readonly spec: LayerSpecification; readonly before: string | undefined }
  | { readonly do: "remove-layer"; readonly id: string }
  | {
      readonly do: "set-paint" | "set-layout";
      readonly id: string;
      readonly name: string;
      readonly value: unknown;
    }
  | { readonly do: "set-filter"; readonly id: string; readonly value: unknown }
  | { readonly do: "set-zooms"; readonly id: string; readonly min: number; readonly max: number }
  | { readonly do: "mark"; readonly source: string; readonly id: string; readonly state: State }
  | { readonly do: "unmark"; readonly source: string; readonly id: string; readonly name?: string };

const sourceOf = ({ spec }: StyleDrawing): string | undefined =>
  "source" in spec && typeof spec.source === "string" ? spec.source : undefined;
const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * The least that must be done to bring the map from what is drawn to what is wanted. Pure: it only compares.
 * Style layers that were never shown are not made and their data is not sent; geometry is compared by identity.
 */
export function planUpdate(
  drawn: Drawn,
  wanted: readonly Drawing[],
): { readonly steps: readonly Step[]; readonly drawn: Drawn } {
  const steps: Step[] = [];
  const offered = new Map(wanted.flatMap(({ sources }) => Object.entries(sources)));
  const before = new Map(drawn.styles.map((style) => [style.spec.id, style]));
  const styles = inOrder(wanted).filter((style) => {
    const source = sourceOf(style);
    const has = source === undefined || offered.has(source) || drawn.sources.has(source);
    return has && (style.shown || before.has(style.spec.id));
  });
  const kept = new Set(styles.map(({ spec }) => spec.id));

  for (const icon of wanted.flatMap(({ images }) => images))
    if (!drawn.images.has(icon.id)) steps.push({ do: "add-image", icon });
  const images = new Set([...drawn.images, ...wanted.flatMap((one) => one.images.map(({ id }) => id))]);

  for (const id of before.keys()) if (!kept.has(id)) steps.push({ do: "remove-layer", id });
  const { sources, renewed } = planSources(drawn, styles, offered, steps);
  planStyles(styles, before, steps);
  const marks = planMarks(drawn, wanted, sources, renewed, steps);
  return { steps: dedupeImages(steps), drawn: { sources, styles, images, marks } };
}

const inOrder = (wanted: readonly Drawing[]): readonly StyleDrawing[] => {
  const all = wanted.flatMap(({ styles }) => styles);
  return BANDS.flatMap((band) => all.filter((style) => style.band === band));
};

function planSources(
  drawn: Drawn,
  styles: readonly StyleDrawing[],
  offered: ReadonlyMap<string, SourceDrawing>,
  steps: Step[],
) {
  const used = new Set(styles.flatMap((style) => sourceOf(style) ?? []));
  const seen = new Set(styles.filter(({ shown }) => shown).flatMap((style) => sourceOf(style) ?? []));
  const sources = new Map<string, SourceDrawing["data"]>();
  const renewed = new Set<string>();
  for (const id of drawn.sources.keys()) if (!used.has(id)) steps.push({ do: "remove-source", id });
  for (const id of used) {
    const old = drawn.sources.get(id);
    const source = offered.get(id);
    if (old === undefined && source) {
      steps.push({ do: "add-source", id, source });
      renewed.add(id);
    } else if (source && source.data !== old && seen.has(id)) {
      const diff = diffOf(old, source);
      if (!diff) steps.push({ do: "set-data", id, data: source.data, named: source.promoteId !== undefined });
      else if (diff.add.length + diff.remove.length > 0) steps.push({ do: "change-data", id, diff });
    }
    // Hidden layers keep the data they had until they are shown again.
    const now = source && (old === undefined || seen.has(id)) ? source.data : old;
    if (now !== undefined) sources.set(id, now);
  }
  return { sources, renewed };
}

const diffOf = (old: SourceDrawing["data"] | undefined, { data, promoteId }: SourceDrawing) =>
  typeof old !== "object" || typeof data !== "object" || promoteId === undefined
    ? null
    : featureDiff(old, data, promoteId);

function planStyles(
  styles: readonly StyleDrawing[],
  before: ReadonlyMap<string, StyleDrawing>,
  steps: Step[],
): void {
  // From the top down, so that the layer each one goes under is already there.
  for (let i = styles.length - 1; i >= 0; i--) {
    const style = styles[i];
    if (!style) continue;
    const old = before.get(style.spec.id);
    if (old) changeStyle(old, style, steps);
    else steps.push({ do: "add-layer", spec: style.spec, before: styles[i + 1]?.spec.id });
  }
}

type Bag = Readonly<Record<string, unknown>>;

function changeStyle(old: StyleDrawing, now: StyleDrawing, steps: Step[]): void {
  const { id } = now.spec;
  const visibility = (style: StyleDrawing) => (style.shown ? "visible" : "none");
  if (visibility(old) !== visibility(now))
    steps.push({ do: "set-layout", id, name: "visibility", value: visibility(now) });
  if (old.spec === now.spec) return;
  for (const [kind, step] of [
    ["paint", "set-paint"],
    ["layout", "set-layout"],
  ] as const) {
    const was: Bag = (old.spec as { paint?: Bag; layout?: Bag })[kind] ?? {};
    const is: Bag = (now.spec as { paint?: Bag; layout?: Bag })[kind] ?? {};
    for (const name of new Set([...Object.keys(was), ...Object.keys(is)]))
      if (!same(was[name], is[name])) steps.push({ do: step, id, name, value: is[name] });
  }
  const filter = (style: StyleDrawing) => ("filter" in style.spec ? style.spec.filter : undefined);
  if (!same(filter(old), filter(now))) steps.push({ do: "set-filter", id, value: filter(now) });
  const zooms = ({ spec }: StyleDrawing) => [spec.minzoom ?? 0, spec.maxzoom ?? 24] as const;
  const [min, max] = zooms(now);
  if (!same(zooms(old), [min, max])) steps.push({ do: "set-zooms", id, min, max });
}

function planMarks(
  drawn: Drawn,
  wanted: readonly Drawing[],
  sources: ReadonlyMap<string, unknown>,
  renewed: ReadonlySet<string>,
  steps: Step[],
): ReadonlyMap<string, FeatureMark> {
  const marks = new Map<string, FeatureMark>();
  for (const mark of wanted.flatMap((drawing) => drawing.marks))
    if (sources.has(mark.source)) marks.set(`${mark.source}|${mark.id}`, mark);
  for (const [key, old] of drawn.marks) {
    if (!sources.has(old.source) || renewed.has(old.source)) continue;
    const now = marks.get(key);
    if (!now) steps.push({ do: "unmark", source: old.source, id: old.id });
    else
      for (const name of Object.keys(old.state))
        if (!(name in now.state)) steps.push({ do: "unmark", source: old.source, id: old.id, name });
  }
  for (const [key, mark] of marks) {
    const old = renewed.has(mark.source) ? undefined : drawn.marks.get(key)?.state;
    if (!old || !sameState(old, mark.state))
      steps.push({ do: "mark", source: mark.source, id: mark.id, state: mark.state });
  }
  return marks;
}

const sameState = (a: State, b: State) => a === b || Object.keys(b).every((name) => a[name] === b[name]);

/** Two layers may share an icon; it is added once. */
function dedupeImages(steps: readonly Step[]): readonly Step[] {
  const added = new Set<string>();
  return steps.filter((step) => {
    if (step.do !== "add-image") return true;
    if (added.has(step.icon.id)) return false;
    added.add(step.icon.id);
    return true;
  });
}
