import { type AreaLevel, type Neighbourhood, type NeighbourhoodId, UNKNOWN } from "../../../engine/index.ts";
import { levelOfCode } from "../values/area-code.ts";
import type { Builder } from "./builder.ts";

/**
 * A table of figures without outlines, as Statistics Norway gives them, brings areas that are already known up to date; what
 * it does not say of them stays as it was.
 */
export const buildNeighbourhood: Builder<Neighbourhood> = (reader, { places, ids, dataset, madeYear }) => {
  const district = reader.text("district");
  const own = ids.of<NeighbourhoodId>(reader, { part: district === UNKNOWN ? "" : district });
  const known = own && dataset.neighbourhoods.find(({ id }) => id === own);
  const outline = places.hasGeometry ? places.area(reader) : known?.outline;
  if (!places.hasGeometry && own && !known) reader.issue("row-link-not-found", "reject", "id");
  const told = {
    name: reader.text("name"),
    level: reader.word<AreaLevel>("level"),
    district,
    residents: reader.count("residents"),
    dwellings: reader.count("dwellings"),
    residentsYear: reader.year("residentsYear"),
    outlineYear: reader.year("outlineYear"),
  };
  if (!own || !outline) return undefined;
  const before = places.hasGeometry ? undefined : known;
  const or = <T>(value: T | typeof UNKNOWN, old: T | typeof UNKNOWN | undefined) =>
    value === UNKNOWN ? (old ?? UNKNOWN) : value;
  const name = or(told.name, before?.name);
  // The map knows what its areas are; a table of figures is often called by another level than it has.
  const level = before?.level ?? told.level;
  // A delivery that was fetched holds the boundaries of the day; a table of figures leaves those that are there.
  const outlineYear = or(told.outlineYear, places.hasGeometry ? madeYear : before?.outlineYear);
  return {
    id: own,
    name: name === UNKNOWN ? own : name,
    level: level === UNKNOWN ? (levelOfCode(own) ?? "other") : level,
    outline,
    district: or(told.district, before?.district),
    residents: or(told.residents, before?.residents),
    dwellings: or(told.dwellings, before?.dwellings),
    residentsYear: or(told.residentsYear, before?.residentsYear),
    ...(outlineYear === UNKNOWN ? {} : { outlineYear }),
    from: reader.from,
  };
};
