import { isKnown, type RingCount } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

export interface RingRow {
  readonly radius: number;
  readonly label: string;
  readonly programme: string;
  readonly stock: string;
  readonly residents: string;
}

/** "0 → 2"; one number where nothing changes. */
export const arrow = (before: string, after: string): string =>
  before === after ? after : `${before} → ${after}`;

/** Counts within each radius, before → after. Both lists hold the same radii, in any order. */
export function ringRows(
  before: readonly RingCount[],
  after: readonly RingCount[],
  m: Messages,
): readonly RingRow[] {
  return after
    .toSorted((a, b) => a.radius - b.radius)
    .map((now) => {
      const then = before.find(({ radius }) => radius === now.radius) ?? now;
      const counted = (count: (ring: RingCount) => number) =>
        arrow(m.number(count(then)), m.number(count(now)));
      return {
        radius: now.radius,
        label: m.metres(now.radius),
        programme: counted(({ programmeUnits }) => programmeUnits),
        stock: counted(({ stockUnits }) => stockUnits),
        residents: isKnown(now.residents) ? m.number(now.residents) : m.text("verdict.unknown"),
      };
    });
}
