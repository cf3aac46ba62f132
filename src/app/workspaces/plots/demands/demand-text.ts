import { type Dataset, type DemandTerms, isKnown, type NeighbourhoodId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { nameList } from "../../../state/selectors/name-list.ts";

/** A demand as a sentence without its dot: "Minst 300 m fra nærmeste skole". */
export function demandText(terms: DemandTerms, dataset: Dataset, m: Messages): string {
  switch (terms.kind) {
    case "away-from":
    case "near":
      return m.text(`demands.terms.${terms.kind}`, {
        metres: m.metres(terms.metres),
        of: m.text(`demands.of.${terms.of}`),
      });
    case "apart":
      return m.text("demands.terms.apart", { metres: m.metres(terms.metres) });
    case "street":
    case "area-most":
      return m.text(`demands.terms.${terms.kind}`, { most: terms.most });
    case "none-in": {
      const names = areaNames(terms.areas, dataset);
      return names.length === 0
        ? m.text("demands.terms.none-in.gone")
        : m.text("demands.terms.none-in", { areas: nameList(names, m) });
    }
  }
}

/** Names of areas; all the areas of a district go by the district's name. */
function areaNames(areas: readonly NeighbourhoodId[], { neighbourhoods }: Dataset): readonly string[] {
  const wanted = new Set(areas);
  const named = neighbourhoods.filter(({ id }) => wanted.has(id));
  const whole = new Set(
    named
      .map(({ district }) => district)
      .filter(isKnown)
      .filter((name) => neighbourhoods.every(({ id, district }) => district !== name || wanted.has(id))),
  );
  const rest = named.filter(({ district }) => !isKnown(district) || !whole.has(district));
  return [...whole, ...rest.map(({ name }) => name)];
}
