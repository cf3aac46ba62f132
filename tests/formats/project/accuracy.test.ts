import { expect, test } from "vitest";
import { coverages } from "../../../src/formats/project/parts/coverages.ts";
import { plots } from "../../../src/formats/project/parts/plots.ts";
import { zones } from "../../../src/formats/project/parts/zones.ts";
import { aTown, at, square } from "../../support/a-town.ts";

const CRS = "EPSG:25832";
const area = square(at(600_000, 6_650_000), 100);

test("a stated accuracy is kept with zones, coverages and plots, and nothing is written where none is stated", () => {
  const {
    zones: all,
    coverages: mapped,
    plots: plain,
  } = aTown()
    .zone("a", "flood", area, { accuracyMetres: 5 })
    .zone("b", "flood", area)
    .coverage("flood", area)
    .plot("p", area, { accuracyMetres: 0.3 })
    .plot("q", area)
    .dataset();
  const stated = mapped.map((one) => ({ ...one, accuracyMetres: 50 }));
  expect(zones.read(zones.write(all, CRS), CRS, [])).toEqual(all);
  expect(coverages.read(coverages.write(mapped, CRS), CRS, [])).toEqual(mapped);
  expect(coverages.read(coverages.write(stated, CRS), CRS, [])).toEqual(stated);
  expect(plots.read(plots.write(plain, CRS), CRS, [])).toEqual(plain);
  // Kroner of a plot came as late, and are kept the same way.
  const priced = aTown().plot("p", area, { cost: 1_450_000 }).plot("q", area).dataset().plots;
  expect(plots.read(plots.write(priced, CRS), CRS, [])).toEqual(priced);
  expect(plots.write(plain, CRS)).not.toContain("cost");
  expect(zones.write(all.slice(1), CRS)).not.toContain("accuracy");
});
