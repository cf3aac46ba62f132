import type { Known } from "../../../../engine/index.ts";

/** A whole number above 0 as somebody types it; anything else is not known. */
export function wholeNumber(text: string): Known<number> {
  const number = Number(text.trim());
  return text.trim() !== "" && Number.isInteger(number) && number > 0 ? number : "unknown";
}
