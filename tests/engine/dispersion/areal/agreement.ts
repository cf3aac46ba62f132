import { expect } from "vitest";
import { recordAgreement } from "../../../support/record-agreement.ts";

/** The promise: a relative error of a millionth at most. Truth is printed with 12 figures. */
export function agrees(ours: number | undefined, theirs: number, what: string, relative = 1e-6): void {
  recordAgreement(ours as number, theirs, what);
  expect(Math.abs((ours as number) - theirs), `${what}: ${ours}, not ${theirs}`).toBeLessThanOrEqual(
    relative * Math.abs(theirs),
  );
}

/** The same for columns, one number an area. */
export function allAgree(ours: ArrayLike<number>, theirs: readonly number[], what: string): void {
  expect(ours.length, what).toBe(theirs.length);
  for (const [area, value] of theirs.entries()) agrees(ours[area], value, `${what}[${area}]`);
}
