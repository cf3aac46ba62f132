import { describe, expect, test } from "vitest";
import { attackCounts, type Tells } from "../../../scripts/attacks/count-changes.ts";

const asked = { towns: 60, seed: 8 };

/** Every area's homes, as a release that has no least number of dwellings would tell them. */
const everyArea: Tells = ({ dwellings, neighbourhoods }) =>
  neighbourhoods.map(({ outline }) => {
    const [[west = 0, south = 0] = [], , [east = 0, north = 0] = []] = outline.coordinates[0]?.[0] ?? [];
    return dwellings.filter(({ at: { x, y } }) => x >= west && x < east && y >= south && y < north).length;
  });

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
