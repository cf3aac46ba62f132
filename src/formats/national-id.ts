/** Weights of the two control digits of a Norwegian national identity number (Skatteetaten, modulus 11). */
const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/**
 * True when the digits are a national identity number, a D-number (day + 40), an H-number (month + 40) or one of the
 * synthetic numbers of the test registers (month + 65, + 80): a date that exists and both control digits right.
 * Ten digits are tried with the leading zero a spreadsheet takes away.
 */
export function isNationalId(text: string): boolean {
  const compact = text.replace(/[\s\u00a0\u202f-]/g, "");
  if (!/^\d{10,11}$/.test(compact)) return false;
  const digits = Array.from(compact.padStart(11, "0"), Number);
  const at = (i: number): number => digits[i] ?? 0;
  const day = (at(0) * 10 + at(1)) % 40;
  const month = at(2) * 10 + at(3);
  if (at(0) > 7 || day < 1 || day > 31) return false;
  if (![0, 40, 65, 80].some((added) => month - added >= 1 && month - added <= 12)) return false;
  return at(9) === control(digits, FIRST) && at(10) === control(digits, SECOND);
}

function control(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * (digits[i] ?? 0), 0);
  // 11 − 1 = 10 has no digit: such numbers are never issued, and 10 equals no digit here.
  return (11 - (sum % 11)) % 11;
}

/** A national identity number standing anywhere in a text, whole or parted after the sixth digit. */
export function holdsNationalId(text: string): boolean {
  for (const match of text.matchAll(/(?<!\d)\d{6}[\s\u00a0-]?\d{5}(?!\d)/g)) {
    if (isNationalId(match[0])) return true;
  }
  return false;
}
