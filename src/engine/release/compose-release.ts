import { canonicalJson } from "../canonical-json.ts";
import { isKnown } from "../model/index.ts";
import type { Partition } from "./partition.ts";
import { plainText } from "./plain-text.ts";
import { shownSum } from "./public/figures.ts";
import { type ReleaseFile, type ReleaseKind, sealRelease } from "./public/release-file.ts";
import { RELEASE_PARAMETERS } from "./public/release-parameters.ts";
import { textHash } from "./public/text-hash.ts";
import { areasHash, type PublicDataset, type ReleaseGround, releaseAreas } from "./release-ground.ts";

const { leastSum, leastZonesInDistrict } = RELEASE_PARAMETERS;

/** When a release is made, and after which. */
export interface ReleaseMoment {
  readonly date: string;
  readonly period: string;
  readonly revision: number;
  readonly kind: ReleaseKind;
  readonly previous: string | null;
}

/**
 * The release file, from public facts and the counts that may leave. It is given no true count and no placement: whatever can be shown of a
 * release is decided by its arguments (P1). Where zones have no figures their counts are left out of the file, and not only of the screen.
 */
export function composeRelease(
  { municipality, crs }: Pick<PublicDataset, "municipality" | "crs">,
  ground: Pick<ReleaseGround, "areas" | "counted" | "houses">,
  partition: Partition,
  moment: ReleaseMoment,
  counts: readonly number[],
): ReleaseFile {
  const { number, name, fictional, residents } = municipality;
  const told = {
    number: isKnown(number) ? number : null,
    name: plainText(name),
    fictional,
    residents: isKnown(residents) ? residents : null,
  };
  return sealRelease({
    municipality: told,
    crs,
    ...moment,
    parameters: RELEASE_PARAMETERS,
    inputs: { areas: areasHash(ground.areas), houses: textHash(canonicalJson(ground.houses)) },
    areas: releaseAreas(ground, partition, told),
    mean: ground.counted.mean,
    partition,
    ...figures(counts),
    houses: ground.houses,
  });
}

function figures(counts: readonly number[]): Pick<ReleaseFile, "detail" | "limit" | "counts" | "sum"> {
  if (counts.length === 0) return { detail: "none", limit: "too-small", counts: [], sum: null };
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sum = shownSum(total);
  if (counts.length < leastZonesInDistrict)
    return { detail: "municipality", limit: "few-zones", counts: [], sum };
  if (total < leastSum) return { detail: "municipality", limit: "few-homes", counts: [], sum };
  return { detail: "zones", limit: null, counts, sum };
}
