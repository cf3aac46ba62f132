import type { Messages } from "../../../messages/index.ts";

/** "4,1"; "under 0,1" where rounding would make it nothing. */
export const pointsText = (points: number, m: Messages): string =>
  points < 0.05 ? m.text("whyNot.least", { points: m.number(0.1, 1) }) : m.number(points, 1);
