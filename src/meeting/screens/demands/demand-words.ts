import type { PublicCase, PublicDemand } from "../../../engine/council/index.ts";
import type { Messages } from "../../../messages/index.ts";

/** A demand as a sentence without its dot, in the same words as where it was made: "Minst 300 m fra nærmeste skole". */
export function demandWords({ terms }: PublicDemand, { areas }: PublicCase, m: Messages): string {
  if (terms.kind !== "none-in")
    return m.text(`demands.terms.${terms.kind}`, {
      metres: m.metres(terms.metres),
      of: m.text(`demands.of.${terms.of}`),
    });
  const wanted = new Set<string>(terms.areas);
  const names = areas.flatMap(({ id, name }) => (wanted.has(id) ? [name] : []));
  return names.length === 0
    ? m.text("demands.terms.none-in.gone")
    : m.text("demands.terms.none-in", { areas: names.join(", ") });
}

/** The price, a sentence each: plots, homes, and who would carry the next ones. */
export function priceWords(demand: PublicDemand, publicCase: PublicCase, m: Messages): readonly string[] {
  const { plots, homes, carried, next } = demand;
  const all = plots.left.length + plots.lost.length + plots.unknown.length;
  const more = carried
    .filter((area) => area.with > area.without)
    .sort((a, b) => b.with - b.without - (a.with - a.without));
  const [most] = more;
  const name = (id: string): string => publicCase.areas.find((area) => area.id === id)?.name ?? id;
  return [
    ...(all === 0 ? [] : [m.text("demands.price.plots", { left: plots.left.length, all })]),
    ...(plots.unknown.length === 0
      ? []
      : [m.text("demands.price.plotsUnknown", { count: plots.unknown.length })]),
    ...homeWords(homes, m),
    ...(most
      ? [
          m.text("demands.price.carry", {
            more: more.length,
            less: carried.length - more.length,
            area: name(most.area),
            with: m.number(most.with, 1),
            without: m.number(most.without, 1),
            next,
          }),
        ]
      : []),
  ];
}

function homeWords(homes: PublicDemand["homes"], m: Messages): readonly string[] {
  if (homes === null) return [m.text("demands.price.noAddresses")];
  const all = homes.left + homes.lost + homes.unknown;
  if (homes.left === 0 && homes.unknown === 0) return [m.text("demands.price.nothingLeft")];
  return [
    homes.lost === 0 && homes.unknown === 0
      ? m.text("demands.price.homesNone")
      : m.text("demands.price.homes", {
          lost: m.number(homes.lost),
          all: m.number(all),
          share: m.percent(homes.lost / all),
        }),
    ...(homes.unknown > 0
      ? [m.text("demands.price.homesUnknown", { share: m.percent(homes.unknown / all) })]
      : []),
  ];
}
