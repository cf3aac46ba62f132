import { BASE_MAP_TILES } from "./base-map-tiles.ts";
import type { PublicSource, PublicSourceId } from "./public-source.ts";
import { addresses, apartments } from "./sources/addresses.ts";
import { grunnkretser } from "./sources/grunnkretser.ts";
import { municipality } from "./sources/municipality.ts";
import { population } from "./sources/population.ts";
import { kindergartens, schools } from "./sources/registers.ts";
import { stops } from "./sources/stops.ts";

/** Everything that public services offer without a key, in the order it is shown and fetched. */
export const PUBLIC_SOURCES: Readonly<Record<PublicSourceId, PublicSource>> = {
  municipality,
  grunnkretser,
  population,
  addresses,
  apartments,
  stops,
  schools,
  kindergartens,
};

/** Every host that may be asked, for the content policy of the page. */
export const PUBLIC_HOSTS: readonly string[] = [
  ...new Set([BASE_MAP_TILES.host, ...Object.values(PUBLIC_SOURCES).flatMap(({ hosts }) => hosts)]),
].sort();
