import { type AreaCount, isKnown, type Known } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

/** "6,7", or "≈ 6,7" where so few live or are expected that it is mostly chance (D6): never a plain figure then. */
export function shownRate(rate: Known<number>, unstable: boolean, m: Messages): string {
  if (!isKnown(rate)) return m.text("verdict.unknown");
  const figure = m.number(rate, 1);
  return unstable ? m.text("effect.rate.uncertain", { rate: figure }) : figure;
}

/** The rate of one count of an area. */
export const areaRate = ({ rate, unstable }: AreaCount, m: Messages): string => shownRate(rate, unstable, m);
