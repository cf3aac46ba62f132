/**
 * A number with the form of a national identity number and both control digits right, of nobody: the month is raised by 80, as
 * in Skatteetaten's synthetic test register. Undefined where the serial gives no valid control digits.
 */
export function identityNumber(day: number, month: number, year: number, serial: number): string | undefined {
  const two = (n: number) => String(n).padStart(2, "0");
  const digits = [...`${two(day)}${two(month)}${two(year)}${String(serial).padStart(3, "0")}`].map(Number);
  for (const weights of [
    [3, 7, 6, 1, 8, 9, 4, 5, 2],
    [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
  ]) {
    const sum = weights.reduce((total, weight, i) => total + weight * (digits[i] ?? 0), 0);
    const control = (11 - (sum % 11)) % 11;
    if (control === 10) return undefined;
    digits.push(control);
  }
  return digits.join("");
}

/** Several, all synthetic. */
export const IDENTITY_NUMBERS: readonly string[] = Array.from({ length: 40 }, (_, i) =>
  identityNumber(1 + (i % 28), 81 + (i % 12), 40 + i, 100 + i * 7),
).filter((number) => number !== undefined);
