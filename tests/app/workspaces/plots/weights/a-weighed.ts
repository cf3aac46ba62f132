import type { PlotRow } from "../../../../../src/app/workspaces/plots/plot-rows.ts";
import { spaceOf, type Weighed } from "../../../../../src/app/workspaces/plots/weights/weighed.ts";
import { id, NO_WEIGHING, type PlotId, UNKNOWN } from "../../../../../src/engine/index.ts";
import { aTable, shares } from "../../../../engine/siting/weighing/a-table.ts";
import { aTown, at, square } from "../../../../support/a-town.ts";

const NO_EFFECT = { text: "0", sort: 0 };

/** A row of the plots table with nothing wrong with it. */
export const aPlotRow = (number: number, name: string, over: Partial<PlotRow> = {}): PlotRow => ({
  id: id<PlotId>(`p${number - 1}`),
  number,
  name,
  plot: aTown()
    .plot(`p${number - 1}`, square(at(0, 0), 40), { name })
    .dataset().plots[0] as PlotRow["plot"],
  drawn: false,
  houses: 0,
  suitability: 80,
  best: 80,
  constraints: "met",
  rules: [],
  constraintText: "oppfylt",
  dispersion: "within",
  area: UNKNOWN,
  areaName: "Lia",
  tried: 2,
  rateBefore: UNKNOWN,
  rateAfter: UNKNOWN,
  rateUnstable: false,
  effects: { headroom: NO_EFFECT, load: NO_EFFECT, clustering: NO_EFFECT, asks: NO_EFFECT },
  nearest: UNKNOWN,
  ...over,
});

/** Plots named A, B, C …, weighed by criteria K1, K2 …; null is unknown. */
export function aWeighed(
  rows: readonly (readonly (number | null)[])[],
  sliders: readonly number[],
  over: Partial<Weighed> = {},
): Weighed {
  const table = aTable(rows);
  const weights = shares(...sliders);
  const weighing = over.weighing ?? NO_WEIGHING;
  return {
    table,
    weights,
    plots: rows.map((_, row) => aPlotRow(row + 1, String.fromCharCode(65 + row))),
    titles: sliders.map((_, k) => `K${k + 1}`),
    space: spaceOf(table.criteria, weights, weighing),
    weighing,
    own: true,
    ...over,
  };
}
