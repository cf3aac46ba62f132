import { ok } from "../../../model/index.ts";
import { aNumber, readOptions } from "../../read-options.ts";
import type { Statistic } from "../../statistic.ts";
import { quadratTest } from "../quadrat-test.ts";
import { numberOrNull } from "../read-distances.ts";
import { readPattern } from "../read-pattern.ts";

const tiles = aNumber({ min: 1, max: 1000, whole: true }, 5);

export const QUADRAT_TEST: Statistic = {
  id: "quadrat-test",
  title: "χ² test of counts in even tiles",
  needs: ["points", "window"],
  options: [
    { id: "columns", help: "Tiles from west to east.", default: 5 },
    { id: "rows", help: "Tiles from south to north.", default: 5 },
  ],
  source: "Pearson's χ², tiles in proportion to their area; spatstat quadrat.test, quadratcount",
  compute: (input, options) => {
    const read = readOptions(options, { columns: tiles, rows: tiles });
    if (!read.ok) return read;
    const pattern = readPattern(input);
    if (!pattern.ok) return pattern;
    const { points, shape } = pattern.value;
    const test = quadratTest(points, shape, read.value.columns, read.value.rows);
    return ok({
      chiSquared: test.chiSquared,
      degreesOfFreedom: test.degreesOfFreedom,
      p: {
        twoSided: numberOrNull(test.p.twoSided),
        clustered: numberOrNull(test.p.clustered),
        regular: numberOrNull(test.p.regular),
      },
      varianceToMean: numberOrNull(test.varianceToMean),
      counts: Array.from(test.counts),
      areas: Array.from(test.areas),
    });
  },
};
