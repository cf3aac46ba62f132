/** What was typed: a value, nothing (unknown), or no such value. */
export type ReadFact<T> = { readonly ok: true; readonly value: T | null } | { readonly ok: false };

/** No municipality of Norway has half as many. */
const MOST = 2_000_000;

/** A whole number of people, written with spaces or without: "24 000". */
export function readMany(typed: string): ReadFact<number> {
  const digits = typed.replace(/\s/gu, "");
  if (digits === "") return { ok: true, value: null };
  const value = Number(digits);
  return /^\d+$/.test(digits) && value <= MOST ? { ok: true, value } : { ok: false };
}

/** A municipality's number: four digits, kept as text. */
export function readNumber(typed: string): ReadFact<string> {
  const digits = typed.trim();
  if (digits === "") return { ok: true, value: null };
  return /^\d{4}$/.test(digits) ? { ok: true, value: digits } : { ok: false };
}
