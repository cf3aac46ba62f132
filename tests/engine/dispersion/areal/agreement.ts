import { expect } from "vitest";
import { recordAgreement } from "../../../support/record-agreement.ts";

/** A relative error of a millionth at most, of values that no software has published. */
export function isNear(ours: number | undefined, value: number, what: string, relative = 1e-6): void {
  expect(Math.abs((ours as number) - value), `${what}: ${ours}, not ${value}`).toBeLessThanOrEqual(
    relative * Math.abs(value),
  );
}

/** The promise, of values that another software has published; truth is printed with 12 figures. */
export function agrees(ours: number | undefined, theirs: number, what: string, relative = 1e-6): void {
  recordAgreement(ours as number, theirs, what);
  isNear(ours, theirs, what, relative);
}

/** The same for columns, one number an area. */
export function allAgree(ours: ArrayLike<number>, theirs: readonly number[], what: string): void {
  expect(ours.length, what).toBe(theirs.length);
  for (const [area, value] of theirs.entries()) agrees(ours[area], value, `${what}[${area}]`);
}
