import type { ReleaseTable } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";

/** "35, pluss eller minus 9"; a sum of 0 is told as what it can be, since none is what nobody may say. */
export function sumText(shown: NonNullable<ReleaseTable["municipality"]>, m: Messages): string {
  const { sum, error } = shown;
  if (sum === 0) return m.text("report.public.sumLow", { most: m.number(error) });
  return m.text("report.public.sum", { sum: m.number(sum), error: m.number(error) });
}
