import { createChance } from "../../dispersion/chance.ts";
import { makeReleaseWith, type ReleaseAsked } from "../make-release.ts";
import type { Mechanism } from "../mechanism.ts";
import { releaseFileName } from "../public/release-file.ts";
import { type AttackResult, attackResult } from "./attack-result.ts";
import { privateVariant } from "./private-variant.ts";
import { randomSecret } from "./random-secret.ts";

export interface NonInterferenceOptions {
  readonly asked: ReleaseAsked;
  readonly pairs: number;
  readonly seed: number;
}

/** What leaves, when the coins fall so that each zone shows `shown(zone)`. */
export type Leaves = (asked: ReleaseAsked, shown: (zone: string) => number) => string;

/** The largest count that a zone is made to show. */
const MOST_SHOWN = 15;

/**
 * P1, for the data: two registers with the same public facts and other private lives, under other secrets, whose coins happen to give the same
 * counts, leave the same bytes and the same file name. Whatever differs could be read by somebody.
 */
export function attackNonInterference(
  { asked, pairs, seed }: NonInterferenceOptions,
  leaves: Leaves = releaseBytes,
): AttackResult {
  const chance = createChance(seed);
  let different = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const drawn = new Map<string, number>();
    const shown = (zone: string): number => {
      const value = drawn.get(zone) ?? chance.below(MOST_SHOWN + 1);
      drawn.set(zone, value);
      return value;
    };
    const [one, other] = [0, 1].map(() => {
      const secret = Array.from(randomSecret(chance), (byte) => byte.toString(16).padStart(2, "0")).join("");
      const dataset = privateVariant(asked.dataset, chance);
      return leaves({ ...asked, dataset, book: { ...asked.book, secret } }, shown);
    });
    if (one !== other) different += 1;
  }
  return attackResult("P1", pairs, [{ name: "different-pairs", value: different, most: 0 }]);
}

/** The file and its name, or the code it is refused with: a refusal is seen too. */
function releaseBytes(asked: ReleaseAsked, shown: (zone: string) => number): string {
  const mechanism: Mechanism = { publish: (_, { zone }) => shown(zone), likelihood: () => 1 };
  const made = makeReleaseWith(asked, mechanism);
  return made.ok ? `${releaseFileName(made.value.file)}\n${made.value.text}` : made.error.code;
}
