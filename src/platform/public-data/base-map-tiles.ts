/**
 * Kartverket's grey map as picture tiles (row before column), for a background that is off until somebody turns it on: a request
 * for a tile tells where one looks. Shown and not kept: the licence of the largest scales allows no copies.
 */
export const BASE_MAP_TILES = {
  host: "cache.kartverket.no",
  address: "https://cache.kartverket.no/v1/wmts/1.0.0/topograatone/default/webmercator/{z}/{y}/{x}.png",
  /** Levels of detail there are. */
  maxzoom: 18,
  owner: "Kartverket",
  licence: "CC BY 4.0",
} as const;
