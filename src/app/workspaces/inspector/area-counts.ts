import { type AreaCount, type AreaFigures, isKnown, type Known } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { areaRate } from "../../state/selectors/shown-rate.ts";
import { arrow } from "./ring-rows.ts";

export interface CountRow {
  readonly id: "units" | "rate" | "quotient" | "load";
  readonly label: string;
  readonly help?: string;
  readonly programme: string;
  readonly stock: string;
}

const figure = (value: Known<number>, digits: number, m: Messages): string =>
  isKnown(value) ? m.number(value, digits) : m.text("verdict.unknown");

/** The two counts of an area side by side, before → after; what is unknown says so. */
export function areaCounts(
  now: AreaFigures,
  before: AreaFigures | undefined,
  m: Messages,
): readonly CountRow[] {
  const cell = (of: (count: AreaCount) => Known<number>, digits: number) => (side: "programme" | "stock") => {
    const after = figure(of(now[side]), digits, m);
    return before ? arrow(figure(of(before[side]), digits, m), after) : after;
  };
  const row = (
    id: CountRow["id"],
    of: (count: AreaCount) => Known<number>,
    digits: number,
    help?: string,
  ): CountRow => ({
    id,
    label: m.text(`inspector.area.counts.${id}`),
    ...(help === undefined ? {} : { help }),
    programme: cell(of, digits)("programme"),
    stock: cell(of, digits)("stock"),
  });
  const rated = (side: "programme" | "stock") =>
    before ? arrow(areaRate(before[side], m), areaRate(now[side], m)) : areaRate(now[side], m);
  const uncertain = now.programme.unstable || now.stock.unstable;
  const rate: CountRow = {
    id: "rate",
    label: m.text("inspector.area.counts.rate"),
    ...(uncertain ? { help: m.text("effect.rate.why") } : {}),
    programme: rated("programme"),
    stock: rated("stock"),
  };
  return [
    row("units", (count) => count.units, 0),
    rate,
    row("quotient", (count) => count.shrunkQuotient, 1, m.text("inspector.area.counts.quotientHelp")),
    row("load", (count) => count.load, 1, m.text("inspector.area.counts.loadHelp")),
  ];
}
