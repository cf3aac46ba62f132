import { type AreaCount, type AreaFigures, isKnown, type Known } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { shownRate } from "../../state/selectors/shown-rate.ts";
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
  const uncertain = now.programme.unstable || now.stock.unstable;
  /** Per 1 000 residents: marked where the numbers are small, and said why. */
  const rate = (id: "rate" | "load", help?: string): CountRow => {
    const shown = (figures: AreaFigures, side: "programme" | "stock") =>
      shownRate(figures[side][id], figures[side].unstable, m);
    const told = (side: "programme" | "stock") =>
      before ? arrow(shown(before, side), shown(now, side)) : shown(now, side);
    const why = [help, uncertain ? m.text("effect.rate.why") : undefined].filter(
      (text) => text !== undefined,
    );
    return {
      id,
      label: m.text(`inspector.area.counts.${id}`),
      ...(why.length === 0 ? {} : { help: why.join(" ") }),
      programme: told("programme"),
      stock: told("stock"),
    };
  };
  return [
    row("units", (count) => count.units, 0),
    rate("rate"),
    row("quotient", (count) => count.shrunkQuotient, 1, m.text("inspector.area.counts.quotientHelp")),
    rate("load", m.text("inspector.area.counts.loadHelp")),
  ];
}
