import { describe, expect, it } from "vitest";
import { holdsNationalId, isNationalId } from "../../src/formats/national-id.ts";
import { IDENTITY_NUMBERS, identityNumber } from "./an-identity-number.ts";

const first = IDENTITY_NUMBERS[0] as string;

describe("national identity numbers", () => {
  it("are known by date and both control digits", () => {
    expect(IDENTITY_NUMBERS.length).toBeGreaterThan(20);
    expect(IDENTITY_NUMBERS.filter((number) => !isNationalId(number))).toEqual([]);
  });

  it("are known as D-numbers, with 40 added to the day", () => {
    const numbers = Array.from({ length: 20 }, (_, i) => identityNumber(41 + i, 82, 80, 300 + i)).filter(
      (number) => number !== undefined,
    );
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter((number) => !isNationalId(number))).toEqual([]);
  });

  it("are not known with one digit changed", () => {
    for (const number of IDENTITY_NUMBERS) {
      for (let i = 0; i < 11; i += 1) {
        const changed = number.slice(0, i) + ((Number(number[i]) + 1) % 10) + number.slice(i + 1);
        expect(isNationalId(changed), `${i}`).toBe(false);
      }
    }
  });

  it("are known without the leading zero a spreadsheet takes away", () => {
    const zeroed = IDENTITY_NUMBERS.filter((number) => number.startsWith("0"));
    expect(zeroed.length).toBeGreaterThan(3);
    expect(zeroed.filter((number) => !isNationalId(number.slice(1)))).toEqual([]);
  });

  it("are found inside a text, whole or parted", () => {
    expect(holdsNationalId(`ring ${first.slice(0, 6)} ${first.slice(6)} i morgen`)).toBe(true);
    expect(holdsNationalId(`${first.slice(0, 6)}-${first.slice(6)}`)).toBe(true);
    expect(holdsNationalId(`${first}7`)).toBe(false);
  });

  it.each(["", "12345678901", "00000000000", "22535006661500", "399524883", "41/207", "312612.78153"])(
    "are not seen in %j",
    (text) => {
      expect(isNationalId(text)).toBe(false);
      expect(holdsNationalId(text)).toBe(false);
    },
  );
});
