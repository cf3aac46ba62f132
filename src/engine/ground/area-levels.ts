import { dissolve } from "../geometry/dissolve.ts";
import {
  type AreaLevel,
  type Dataset,
  id,
  isKnown,
  type Known,
  type Neighbourhood,
  type NeighbourhoodId,
  UNKNOWN,
} from "../model/index.ts";
import { byId } from "./by-id.ts";

type Areas = Dataset["neighbourhoods"];

const FINEST_FIRST: readonly AreaLevel[] = ["grunnkrets", "delområde", "bydel", "other"];

/**
 * The levels of areas there are, the finest first: those the records are of, and the districts that the finest of them
 * name, where every one names its own, there are two at the least, and no level of the register has the same names already.
 */
export function levelsOf({ neighbourhoods }: Pick<Dataset, "neighbourhoods">): readonly AreaLevel[] {
  const known = found.get(neighbourhoods);
  if (known) return known;
  const levels = levelsAmong(neighbourhoods);
  found.set(neighbourhoods, levels);
  return levels;
}
/** Records are immutable: the same array has the same levels, and the same areas at each of them. */
const found = new WeakMap<Areas, readonly AreaLevel[]>();

function levelsAmong(areas: Areas): readonly AreaLevel[] {
  const explicit = FINEST_FIRST.filter((level) => areas.some((area) => area.level === level));
  const [finest, ...coarser] = explicit;
  if (finest === undefined) return [];
  const at = (level: AreaLevel) => areas.filter((area) => area.level === level);
  const named = at(finest).map(({ district }) => district);
  const districts = new Set(named.filter(isKnown));
  if (districts.size < 2 || !named.every(isKnown)) return explicit;
  const isTold = coarser.some((level) => {
    const names = new Set(at(level).map(({ name }) => name));
    return names.size === districts.size && [...districts].every((name) => names.has(name));
  });
  if (isTold) return explicit;
  const finer = coarser.filter((level) => at(level).length > districts.size);
  return [finest, ...finer, "district", ...coarser.slice(finer.length)];
}

/** The level that a wish for one comes to: the wish where the dataset has it, else the finest; unknown where there are no areas. */
export function levelInForce(
  dataset: Pick<Dataset, "neighbourhoods">,
  wished: AreaLevel | undefined,
): Known<AreaLevel> {
  const levels = levelsOf(dataset);
  return levels.find((level) => level === wished) ?? levels[0] ?? UNKNOWN;
}

/** The finest level at which most areas have a known number of residents; undefined where there is none. */
export function tellingLevel(dataset: Pick<Dataset, "neighbourhoods">): AreaLevel | undefined {
  return levelsOf(dataset).find((level) => {
    const areas = areasAt(dataset, level);
    return areas.filter(({ residents }) => isKnown(residents)).length * 2 > areas.length;
  });
}

/** The areas of a level, by id; those of the finest where the dataset has no such level. */
export function areasAt(dataset: Pick<Dataset, "neighbourhoods">, wished?: AreaLevel): Areas {
  const level = levelInForce(dataset, wished);
  const { neighbourhoods } = dataset;
  const known = made.get(neighbourhoods) ?? new Map<Known<AreaLevel>, Areas>();
  made.set(neighbourhoods, known);
  const areas =
    known.get(level) ??
    (level === "district"
      ? districtsOf(areasAt(dataset))
      : byId(neighbourhoods.filter((area) => area.level === level)));
  known.set(level, areas);
  return areas;
}
const made = new WeakMap<Areas, Map<Known<AreaLevel>, Areas>>();

/** The id of a district made of areas. It is no id of any file, and says so. */
export const districtId = (name: string): NeighbourhoodId => id<NeighbourhoodId>(`district:${name}`);

function districtsOf(areas: Areas): Areas {
  const parts = new Map<string, Neighbourhood[]>();
  for (const area of areas) {
    if (!isKnown(area.district)) continue;
    const own = parts.get(area.district) ?? [];
    own.push(area);
    parts.set(area.district, own);
  }
  return byId([...parts].map(([name, own]) => districtOf(name, own)));
}

/** What is not known of one of its areas is not known of a district. */
function districtOf(name: string, parts: readonly Neighbourhood[]): Neighbourhood {
  const [first] = parts;
  if (!first) throw new Error(`the district ${name} has no areas`);
  const { residentsYear } = first;
  return {
    id: districtId(name),
    name,
    level: "district",
    outline: dissolve(parts.map(({ outline }) => outline)),
    district: UNKNOWN,
    residents: sumOf(parts.map(({ residents }) => residents)),
    dwellings: sumOf(parts.map(({ dwellings }) => dwellings)),
    residentsYear: parts.every((part) => part.residentsYear === residentsYear) ? residentsYear : UNKNOWN,
    from: first.from,
  };
}

function sumOf(values: readonly Known<number>[]): Known<number> {
  let sum = 0;
  for (const value of values) {
    if (!isKnown(value)) return UNKNOWN;
    sum += value;
  }
  return sum;
}

/** The dataset with no areas but those of one level: what is shown where that level is in force. The same object where they are all there is. */
export function datasetAt(dataset: Dataset, wished?: AreaLevel): Dataset {
  const level = levelInForce(dataset, wished);
  if (dataset.neighbourhoods.every((area) => area.level === level)) return dataset;
  const known = seen.get(dataset) ?? new Map<Known<AreaLevel>, Dataset>();
  seen.set(dataset, known);
  const at = known.get(level) ?? { ...dataset, neighbourhoods: areasAt(dataset, wished) };
  known.set(level, at);
  return at;
}
const seen = new WeakMap<Dataset, Map<Known<AreaLevel>, Dataset>>();
