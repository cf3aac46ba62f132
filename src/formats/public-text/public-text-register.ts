import { type Dataset, isKnown } from "../../engine/index.ts";
import { foldText } from "../fold-text.ts";
import { streetKey } from "./street-key.ts";

/** What texts are held against: the register's addresses and placements, and names that are public. Made once a dataset; a city takes a tenth of a second. */
export interface PublicTextRegister {
  /** Keys of the streets of all addresses. */
  readonly streets: ReadonlySet<string>;
  /** The longest of them, words. */
  readonly mostWords: number;
  /** Folded ids of placements, those that are no mere number. */
  readonly placements: ReadonlySet<string>;
  /** Folded names of areas, plots, streets and services, each word of them: no persons, though some are called after one. */
  readonly publicWords: ReadonlySet<string>;
  /** Folded names of plots whole: some are named as an address is. */
  readonly plots: ReadonlySet<string>;
}

/** "Karl Johans gate 12 B, H0201" is a street of three words. */
const ADDRESS = /^(.*?\p{L}.*?)[\s,]+\d+\s?\p{L}?(?!\p{L})/u;

export function publicTextRegister(dataset: Dataset): PublicTextRegister {
  const { residences, dwellings, buildings, placements, plots, neighbourhoods, facilities } = dataset;
  const labels = [
    ...residences.labels,
    ...dwellings.map(({ label }) => label),
    ...buildings.map(({ name }) => name),
  ];
  const named = new Set<string>();
  for (const label of labels) {
    const street = isKnown(label) ? ADDRESS.exec(label)?.[1] : undefined;
    if (street !== undefined) named.add(street);
  }
  const streets = new Set<string>();
  let mostWords = 1;
  for (const street of named) {
    const words = partsOf(street);
    mostWords = Math.max(mostWords, words.length);
    streets.add(streetKey(words));
  }
  const plotNames = plots.flatMap(({ name }) => (isKnown(name) ? [name] : []));
  const publicNames = [
    dataset.municipality.name,
    ...named,
    ...plotNames,
    ...neighbourhoods.flatMap(({ name, district }) => [name, isKnown(district) ? district : ""]),
    ...facilities.flatMap(({ name }) => (isKnown(name) ? [name] : [])),
  ];
  return {
    streets,
    mostWords,
    placements: new Set(placements.map(({ id }) => foldText(id)).filter((id) => /[a-z]/.test(id))),
    publicWords: new Set(publicNames.flatMap(partsOf).map(foldText)),
    plots: new Set(plotNames.map(foldText)),
  };
}

const partsOf = (name: string): readonly string[] => name.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
