import type { WorkingCrs } from "../../../engine/index.ts";

export const WORKING_CRS: readonly WorkingCrs[] = ["EPSG:25832", "EPSG:25833", "EPSG:25835"];

/**
 * The zone a county's municipalities use, by the first two digits of the number (2024 counties): Finnmark 56 zone 35,
 * Nordland 18 and Troms 55 zone 33, the rest zone 32. Kartverket's recommendation; a municipality may choose otherwise.
 */
export function crsOfMunicipality(number: string): WorkingCrs {
  const county = number.trim().slice(0, 2);
  if (county === "56") return "EPSG:25835";
  return county === "18" || county === "55" ? "EPSG:25833" : "EPSG:25832";
}

/** Four digits, or nothing. A number is text: "0301" keeps its zero. */
export const isMunicipalityNumber = (text: string): boolean => /^(\d{4})?$/.test(text.trim());
