import type { DemandArea, DemandCount, DemandOutcome } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";

export const allOf = ({ left, lost, unknown }: DemandCount): number => left + lost + unknown;

/** A share told in whole percent has not changed by less. */
const NOTABLE = 0.01;
/** Homes are told one decimal; less than this is the same number. */
const SAME_HOMES = 0.05;

/** The price of the demands, a sentence each: plots, homes, who carries it, how evenly, and what there is already. */
export function priceSentences(
  outcome: DemandOutcome,
  nameOf: (id: DemandArea["id"]) => string,
  m: Messages,
): readonly string[] {
  return [
    ...plotSentences(outcome, m),
    ...homeSentences(outcome, m),
    ...carrySentences(outcome, nameOf, m),
    ...(allOf(outcome.programme) > 0
      ? [
          m.text("demands.price.programme", {
            lost: outcome.programme.lost,
            all: allOf(outcome.programme),
          }),
        ]
      : []),
  ];
}

function plotSentences({ plots }: DemandOutcome, m: Messages): readonly string[] {
  if (plots.length === 0) return [];
  const count = (wanted: string) => plots.filter(({ standing }) => standing === wanted).length;
  const unknown = count("unknown");
  return [
    m.text("demands.price.plots", { left: count("left"), all: plots.length }),
    ...(unknown > 0 ? [m.text("demands.price.plotsUnknown", { count: unknown })] : []),
  ];
}

function homeSentences({ homes }: DemandOutcome, m: Messages): readonly string[] {
  if (homes === null) return [m.text("demands.price.noAddresses")];
  const all = allOf(homes);
  const unknown =
    homes.unknown > 0
      ? [m.text("demands.price.homesUnknown", { share: m.percent(homes.unknown / all) })]
      : [];
  if (homes.left === 0 && homes.unknown === 0) return [m.text("demands.price.nothingLeft")];
  return [
    homes.lost === 0 && homes.unknown === 0
      ? m.text("demands.price.homesNone")
      : m.text("demands.price.homes", {
          lost: m.number(homes.lost),
          all: m.number(all),
          share: m.percent(homes.lost / all),
        }),
    ...unknown,
  ];
}

function carrySentences(
  { areas, next, evenness }: DemandOutcome,
  nameOf: (id: DemandArea["id"]) => string,
  m: Messages,
): readonly string[] {
  const moves = (sign: 1 | -1) => areas.filter((area) => sign * (area.with - area.without) > SAME_HOMES);
  const more = moves(1);
  const [most] = byChange(more);
  const { without, with: after } = evenness;
  const moved = without === null || after === null ? null : after - without;
  return [
    ...(most
      ? [
          m.text("demands.price.carry", {
            more: more.length,
            less: moves(-1).length,
            area: nameOf(most.id),
            with: m.number(most.with, 1),
            without: m.number(most.without, 1),
            next,
          }),
        ]
      : []),
    ...(moved === null
      ? []
      : [
          m.text(
            Math.abs(moved) < NOTABLE
              ? "demands.price.even.same"
              : moved > 0
                ? "demands.price.even.more"
                : "demands.price.even.less",
            { before: m.percent(without ?? 0), after: m.percent(after ?? 0) },
          ),
        ]),
  ];
}

/** Areas that get more first, then those that get less; the order of their ids where it is the same. */
export const byChange = (areas: readonly DemandArea[]): readonly DemandArea[] =>
  areas.toSorted((a, b) => b.with - b.without - (a.with - a.without) || (a.id < b.id ? -1 : 1));
