import { canonicalJson } from "../canonical-json.ts";
import { AreaIndex } from "../geometry/area-index.ts";
import { areasAt } from "../ground/area-levels.ts";
import { stockUnits } from "../ground/unit-count.ts";
import { type Dataset, type DeclaredHouse, isKnown, type Known, type Neighbourhood } from "../model/index.ts";
import { ok, type Result } from "../model/result.ts";
import { type HomesByArea, homesByArea } from "./homes-by-area.ts";
import { plainText } from "./plain-text.ts";
import { publicCount } from "./public/public-count.ts";
import type { PublicHouse, ReleaseArea, ReleaseFile } from "./public/release-file.ts";
import { textHash } from "./public/text-hash.ts";
import { toldAreas } from "./public/told-areas.ts";
import { type HouseRefusal, publicHouses } from "./public-houses.ts";

/**
 * The parts of a dataset that zones and everything else public may be made from. Placements are not among them: this half of the room cannot
 * read one.
 */
export type PublicDataset = Pick<Dataset, "municipality" | "crs" | "neighbourhoods" | "dwellings">;

/** The public facts of a release, made before any placement is looked at. */
export interface ReleaseGround {
  /** The finest areas there are, by id. Whatever level is looked at, zones are of these. */
  readonly areas: readonly Neighbourhood[];
  readonly locator: AreaIndex;
  /** Candidate homes of each area: municipal homes that nobody knows the use of. */
  readonly candidates: Int32Array;
  /** All municipal homes of each area, the public houses among them, and what the municipal mean is made of. */
  readonly counted: HomesByArea;
  readonly houses: readonly PublicHouse[];
  /** Register rows that are public houses: their homes are in no count. */
  readonly known: ReadonlySet<string>;
}

/**
 * Candidate homes are the municipal homes, not all dwellings and not residents: most participants live in municipal homes, and those are whom an
 * address is guessed among (privacy-and-reliability.md §0.3). Of a register row only place, kind and number of units are read: whether it is let
 * or set aside for somebody is private. Rows outside every area count nowhere.
 */
export function releaseGround(
  dataset: PublicDataset,
  declared: readonly DeclaredHouse[],
): Result<ReleaseGround, HouseRefusal> {
  const areas = areasAt(dataset).map(withPlainNames);
  const locator = new AreaIndex(areas.map(({ outline }) => outline));
  const houses = publicHouses(declared, dataset.dwellings, areas, locator);
  if (!houses.ok) return houses;
  const known = new Set<string>(declared.map(({ dwelling }) => dwelling));
  const candidates = new Int32Array(areas.length);
  for (const dwelling of dataset.dwellings) {
    const area = locator.locate(dwelling.at.x, dwelling.at.y);
    if (area >= 0 && !known.has(dwelling.id))
      candidates[area] = (candidates[area] as number) + stockUnits(dwelling);
  }
  return ok({
    areas,
    locator,
    candidates,
    counted: homesByArea(dataset, areas, locator),
    houses: houses.value,
    known,
  });
}

function withPlainNames(area: Neighbourhood): Neighbourhood {
  const name = plainText(area.name);
  const district = isKnown(area.district) ? plainText(area.district) : area.district;
  return name === area.name && district === area.district ? area : { ...area, name, district };
}

const orNull = <T>(value: Known<T>): T | null => (isKnown(value) ? value : null);

/** The areas as the file lists them, with the counts that may be told beside the sums the file tells. */
export function releaseAreas(
  { areas, counted }: Pick<ReleaseGround, "areas" | "counted">,
  { zones }: Pick<ReleaseFile["partition"], "zones">,
  municipality: ReleaseFile["municipality"],
): readonly ReleaseArea[] {
  const facts = areas.map(({ id, name, district, residents, dwellings }) => ({
    id,
    name,
    district: orNull(district),
    residents: orNull(residents),
    dwellings: orNull(dwellings),
  }));
  const told = toldAreas(facts, zones, municipality);
  return facts.map((area, position) => ({
    ...area,
    homes: publicCount(counted.homes[position] as number, told.has(area.id)),
  }));
}

/** SHA-256 of the areas with their outlines, whichever file they came from: whoever has the public data can see that they are the same. */
export const areasHash = (areas: readonly Neighbourhood[]): string =>
  textHash(areas.map(areaHash).join("\n"));

function areaHash(area: Neighbourhood): string {
  const known = hashed.get(area);
  if (known !== undefined) return known;
  const { from: _, ...facts } = area;
  const hash = textHash(canonicalJson(facts));
  hashed.set(area, hash);
  return hash;
}
/** Records are immutable, and attacks ask for the same ones ten thousand times. */
const hashed = new WeakMap<Neighbourhood, string>();
