import type { Feature, FeatureCollection } from "geojson";

/** More changes than this go over as a whole: a diff is looked up feature by feature. */
const WORTH = 500;

/** Features that are gone or otherwise, by id, and those that are new or otherwise, whole. */
export interface FeatureDiff {
  readonly remove: readonly string[];
  readonly add: readonly Feature[];
}

/**
 * What one collection says otherwise than the one before it: a city's homes need not all be sent to the map's worker because one of
 * them has moved. Null where a diff is no help: too much is otherwise, or `name` does not tell every feature from the others.
 */
export function featureDiff(
  before: FeatureCollection,
  after: FeatureCollection,
  name: string,
): FeatureDiff | null {
  if (Math.abs(before.features.length - after.features.length) > WORTH) return null;
  const idOf = ({ properties }: Feature) => properties?.[name] as unknown;
  const isAsLong = before.features.length === after.features.length;
  if (isAsLong && before.features.every((feature, i) => feature === after.features[i]))
    return { remove: [], add: [] };
  const left = new Map(before.features.map((feature) => [idOf(feature), feature]));
  if (left.size !== before.features.length) return null;
  const named = new Set<unknown>();
  const remove: string[] = [];
  const add: Feature[] = [];
  for (const feature of after.features) {
    const id = idOf(feature);
    if (typeof id !== "string" || named.has(id)) return null;
    named.add(id);
    const was = left.get(id);
    left.delete(id);
    if (was && sameFeature(was, feature)) continue;
    if (was) remove.push(id);
    add.push(feature);
    if (add.length > WORTH) return null;
  }
  for (const id of left.keys()) remove.push(String(id));
  return remove.length > WORTH ? null : { remove, add };
}

const sameFeature = (a: Feature, b: Feature): boolean =>
  a === b || (sameValue(a.properties, b.properties) && sameValue(a.geometry, b.geometry));

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => sameValue(one[key], other[key]));
}
