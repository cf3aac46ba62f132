import { describe, expect, test } from "vitest";
import { attackCounts, type Tells } from "../../../scripts/attacks/count-changes.ts";
import { everyArea } from "../../../scripts/attacks/leaky/leaky-counts.ts";

const asked = { towns: 60, seed: 8 };

describe("P8: counts of homes of two releases", () => {
  test("name the address of a new home no oftener than once in fifty", () => {
    const row = attackCounts(asked);
    expect(row).toMatchObject({ attack: "P8", held: true, tries: 60 });
    // An attacker who is never right would hold whatever was told.
    expect(row.measures[0]?.value).toBeGreaterThan(0);
  });

  test("name it where counts of hamlets are told", () => {
    expect(attackCounts({ ...asked, tells: everyArea }).held).toBe(false);
  });

  test("name it less often where hamlets' counts are rounded to three: the attack feels what is told", () => {
    const rounded: Tells = (...town) =>
      everyArea(...town).map((count) => (typeof count === "number" ? 3 * Math.round(count / 3) : count));
    const exact = attackCounts({ ...asked, tells: everyArea }).measures[0]?.value ?? 0;
    expect(attackCounts({ ...asked, tells: rounded }).measures[0]?.value).toBeLessThan(exact);
  });
});
