import { ok, type Result } from "../../model/result.ts";
import { makeRelease, type ReleaseAsked, type ReleaseInside, type ReleaseRefusal } from "../make-release.ts";
import type { AttackResult } from "./attack-result.ts";
import { attackBeforeAfter } from "./before-after.ts";
import { attackDoors } from "./doors.ts";
import { attackLevels } from "./levels.ts";
import { attackNonInterference } from "./non-interference.ts";
import { attackRedraw } from "./redraw.ts";

/** How often each attack tries. */
export interface AttackCounts {
  readonly pairs: number;
  readonly worlds: number;
  readonly exports: number;
  readonly towns: number;
}

/** As the design asks (privacy-and-reliability.md §1.4), for `npm run angrep`. */
export const FULL_ATTACK: AttackCounts = { pairs: 1000, worlds: 100_000, exports: 10_000, towns: 2000 };
/** For the wizard, which has somebody waiting, and for every run of the tests. */
export const QUICK_ATTACK: AttackCounts = { pairs: 40, worlds: 20_000, exports: 200, towns: 300 };

/**
 * Makes the attacks on one release: on its own register, its own zones and its own true counts, under secrets that are made up for it. Call it in
 * a worker. `onResult` is told of each attack as it ends, and how many there are. The refusal where there is no release to attack.
 */
export function attackRelease(
  asked: ReleaseAsked,
  counts: AttackCounts,
  seed: number,
  onResult?: (result: AttackResult, of: number) => void,
): Result<readonly AttackResult[], ReleaseRefusal> {
  // A release that has been made is attacked as it was before: else every answer would be the stored one.
  const unmade = { ...asked, book: { ...asked.book, ledger: before(asked) } };
  const made = makeRelease(unmade);
  if (!made.ok) return made;
  const { inside } = made.value;
  if (!inside) throw new Error("a release that has not been made has an inside");
  const { ground, partition, trueCounts } = inside;
  const own = partition.zones.length > 0 ? { dataset: asked.dataset, ground, partition } : undefined;
  const attacks: readonly (() => AttackResult)[] = [
    () => attackNonInterference({ asked: unmade, pairs: counts.pairs, seed }),
    () =>
      attackBeforeAfter({
        worlds: counts.worlds,
        seed: seed + 1,
        ...(trueCounts.length > 0 ? { counts: trueCounts } : {}),
      }),
    () => attackRedraw({ asked: unmade, exports: counts.exports, seed: seed + 2 }),
    () => attackLevels({ towns: counts.towns, seed: seed + 3, ...(own ? { own } : {}) }),
    () =>
      attackDoors({
        towns: counts.towns,
        seed: seed + 4,
        ...(own ? { own: { counts: trueCounts, candidates: candidatesIn(inside) } } : {}),
      }),
  ];
  return ok(
    attacks.map((attack) => {
      const result = attack();
      onResult?.(result, attacks.length);
      return result;
    }),
  );
}

/** The candidate homes of each zone: what its cap is a fifth of. */
function candidatesIn({ ground: { areas, candidates }, partition }: ReleaseInside): readonly number[] {
  const homes = new Map<string, number>(areas.map(({ id }, i) => [id, candidates[i] as number]));
  return partition.zones.map((zone) => zone.areas.reduce((sum, area) => sum + (homes.get(area) ?? 0), 0));
}

/** The ledger without the release of the date, and without what came after it. */
function before({ book, date }: ReleaseAsked): ReleaseAsked["book"]["ledger"] {
  const made = book.ledger.findIndex(({ text }) => text.includes(`"date":"${date}"`));
  return made < 0 ? book.ledger : book.ledger.slice(0, made);
}
