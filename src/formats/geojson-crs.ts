import { own } from "./json-text.ts";

/** The name in a `crs` member of GeoJSON 2008, in any of the spellings met in the wild; undefined where there is none. */
export function crsMember(value: unknown): string | undefined {
  const crs = own(value, "crs");
  if (crs === undefined || crs === null) return undefined;
  if (typeof crs === "string") return crs;
  const properties = own(crs, "properties");
  const name = own(properties, "name") ?? own(properties, "code") ?? own(properties, "href");
  if (typeof name === "string") return name;
  return typeof name === "number" ? `EPSG:${name}` : "?";
}
