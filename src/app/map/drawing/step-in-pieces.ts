import type { Feature, FeatureCollection } from "geojson";
import type { Step } from "./plan-update.ts";

/** Features that take a few milliseconds to copy for the map's worker: a city's homes at once take as long as three frames. */
const PIECE = 4000;

/** The same as several steps where a step has more features than are sent at once. Only named features can be added to those that are there. */
export function stepInPieces(step: Step): readonly Step[] {
  if (step.do === "add-source" && step.source.promoteId !== undefined && isLong(step.source.data)) {
    const [first, ...rest] = pieces(step.source.data);
    return [{ ...step, source: { ...step.source, data: first } }, ...rest.map(added(step.id))];
  }
  if (step.do === "set-data" && step.named && isLong(step.data)) {
    const [first, ...rest] = pieces(step.data);
    return [{ ...step, data: first }, ...rest.map(added(step.id))];
  }
  return [step];
}

/** A step that the next is better not copied with. */
export function isPiece(step: Step): boolean {
  if (step.do === "change-data") return step.diff.add.length > PIECE / 4;
  const data = step.do === "add-source" ? step.source.data : step.do === "set-data" ? step.data : "";
  return typeof data === "object" && data.features.length > PIECE / 4;
}

const isLong = (data: FeatureCollection | string): data is FeatureCollection =>
  typeof data === "object" && data.features.length > PIECE;

function pieces({ features }: FeatureCollection): readonly [FeatureCollection, ...FeatureCollection[]] {
  const from = (start: number): FeatureCollection => ({
    type: "FeatureCollection",
    features: features.slice(start, start + PIECE),
  });
  const later = Math.max(0, Math.ceil(features.length / PIECE) - 1);
  return [from(0), ...Array.from({ length: later }, (_, k) => from((k + 1) * PIECE))];
}

const added =
  (id: string) =>
  ({ features }: { readonly features: readonly Feature[] }): Step => ({
    do: "change-data",
    id,
    diff: { remove: [], add: features },
  });
