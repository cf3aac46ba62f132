import { type PropertyNumber, propertyOf, readPropertyNumber } from "../../addresses/property-number.ts";
import type { RowReader } from "../row-reader.ts";

/** The row's postcode; Excel makes 0155 the number 155. Null where it has none: a wrong one is no reason to lose the row. */
export function readPostcode(reader: RowReader): number | null {
  const digits = /^(?:NO?-?)?(\d{3,4})(?:[.,]0+)?$/i.exec(String(reader.raw("postcode") ?? "").trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Gårds-, bruks- and festenummer, from columns of their own or from one that holds "12/34". Null where the row has none. */
export function readProperty(reader: RowReader): PropertyNumber | null {
  const gnr = reader.raw("gnr");
  if (gnr === null) return null;
  const bnr = reader.raw("bnr");
  if (bnr !== null) return propertyOf(gnr, bnr, reader.raw("fnr"));
  return readPropertyNumber(String(gnr))?.property ?? null;
}
