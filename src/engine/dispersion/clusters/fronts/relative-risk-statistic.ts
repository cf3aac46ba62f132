import { err, ok } from "../../../model/index.ts";
import { asJson } from "../../as-json.ts";
import { aNumber, aWord, orNull, readOptions } from "../../read-options.ts";
import type { Statistic } from "../../statistic.ts";
import { LEAST_BANDWIDTH_CELLS } from "../kernel-grid.ts";
import { riskBandwidth } from "../risk-bandwidth.ts";
import { gridAround, riskSurface } from "../risk-surface.ts";
import { markedUnits } from "./marked-units.ts";

const READERS = {
  cases: aWord(),
  bandwidth: orNull(aNumber({ min: Number.MIN_VALUE })),
  cells: aNumber({ min: 2, max: 1000, whole: true }, 100),
};

export const relativeRiskStatistic: Statistic = {
  id: "relative-risk",
  title: "Log ratio of the kernel densities of the cases and of all points, on a grid",
  needs: ["points", "marks"],
  options: [
    { id: "cases", help: "the mark of the cases" },
    {
      id: "bandwidth",
      help: "standard deviation of the Gaussian kernel; null to choose it by cross-validation",
      default: null,
    },
    { id: "cells", help: "along the longer side of the box around the points", default: 100 },
  ],
  source:
    "Bithell 1990, Kelsall & Diggle 1995; bandwidth by least squares of the share foretold for each point from the others",
  compute: (input, options) => {
    const read = readOptions(options, READERS);
    if (!read.ok) return read;
    const { cases, cells } = read.value;
    const units = markedUnits(input, cases);
    if (!units.ok) return units;
    const grid = gridAround(units.value.x, units.value.y, cells);
    const chosen = read.value.bandwidth === null ? riskBandwidth(units.value) : null;
    const bandwidth = chosen?.bandwidth ?? (read.value.bandwidth as number);
    if (!(bandwidth >= LEAST_BANDWIDTH_CELLS * grid.cell)) {
      const message = Number.isNaN(bandwidth)
        ? "all points are in one place"
        : `${bandwidth} is less than half a cell of ${grid.cell}: ask for more cells`;
      return err({ at: "bandwidth", message });
    }
    return ok(
      asJson({
        bandwidth,
        ...(chosen && { tried: chosen.tried }),
        ...riskSurface(units.value, grid, bandwidth),
      }),
    );
  },
};
