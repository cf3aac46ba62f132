import { NO_GROUND, type PublicCase, type ReleaseFile } from "../../../src/engine/council/index.ts";
import type { Dataset } from "../../../src/engine/index.ts";
import { makePublicCase } from "../../../src/engine/publishing/make-public-case.ts";
import { aTown, at, square } from "../../support/a-town.ts";
import { aTownOfEight } from "../release/municipality.ts";
import { released, toPublish } from "./a-public-case.ts";

/** Areas are 500 m squares, four in a row: one plot in the first, one where four meet, one far away from all. */
const PLOTS = [
  ["inne", at(250, 250)],
  ["mellom", at(1000, 500)],
  ["borte", at(9000, 9000)],
] as const;

/** A town whose release has zones, with a dwelling every 100 m and three plots. */
export function aTownWithZones(homes = 5, dwellings = 1): Dataset {
  const sketch = aTown();
  for (let x = 50; x < 2000; x += 100)
    for (let y = 50; y < 1000; y += 100) sketch.residence(at(x, y), { dwellings });
  for (const [name, spot] of PLOTS) sketch.plot(name, square(spot, 30), { name });
  const { residences, plots } = sketch.dataset();
  return { ...aTownOfEight(homes), residences, plots };
}

export function aCaseOfZones(
  dataset: Dataset = aTownWithZones(),
  release: ReleaseFile = released(dataset),
): PublicCase {
  return makePublicCase({ ...toPublish(dataset, [], release), ground: NO_GROUND }).publicCase;
}
