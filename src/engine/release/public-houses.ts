import type { AreaIndex } from "../geometry/area-index.ts";
import { indexById } from "../ground/by-id.ts";
import type { DeclaredHouse, Dwelling, DwellingId, Neighbourhood } from "../model/index.ts";
import { err, ok, type Result } from "../model/result.ts";
import { plainText } from "./plain-text.ts";
import type { PublicHouse } from "./public/release-file.ts";

export interface HouseRefusal {
  /**
   * "house-not-purpose-built": an ordinary home is never public, whoever lives there. "house-without-source": what is not known to be public is
   * not.
   */
  readonly code:
    | "house-not-in-register"
    | "house-not-purpose-built"
    | "house-without-source"
    | "house-without-name"
    | "house-twice";
  readonly dwelling: DwellingId;
}

/**
 * The declared houses as they will be listed, by name and place: units as the register has them, never how many are in use. Only småhus and
 * co-located housing are built for the purpose; the first that is anything else refuses the lot.
 */
export function publicHouses(
  declared: readonly DeclaredHouse[],
  dwellings: readonly Dwelling[],
  areas: readonly Neighbourhood[],
  locator: AreaIndex,
): Result<readonly PublicHouse[], HouseRefusal> {
  const index = indexById(dwellings);
  const seen = new Set<string>();
  const houses: PublicHouse[] = [];
  for (const { dwelling: id, name, source } of declared) {
    const refuse = (code: HouseRefusal["code"]) => err({ code, dwelling: id });
    const dwelling = dwellings[index.get(id) ?? -1];
    if (!dwelling) return refuse("house-not-in-register");
    if (seen.has(id)) return refuse("house-twice");
    seen.add(id);
    if (dwelling.kind !== "smallHouse" && dwelling.kind !== "coLocated")
      return refuse("house-not-purpose-built");
    const [title, stated] = [plainText(name), plainText(source)];
    if (title === "") return refuse("house-without-name");
    if (stated === "") return refuse("house-without-source");
    const { x, y } = dwelling.at;
    houses.push({
      name: title,
      x: Math.round(x),
      y: Math.round(y),
      units: dwelling.units,
      source: stated,
      area: areas[locator.locate(x, y)]?.id ?? null,
    });
  }
  const key = ({ name, x, y, units, source }: PublicHouse) => JSON.stringify([name, x, y, units, source]);
  return ok(houses.sort((a, b) => (key(a) < key(b) ? -1 : 1)));
}
