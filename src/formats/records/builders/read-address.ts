import { UNKNOWN } from "../../../engine/index.ts";
import type { RowReader } from "../row-reader.ts";
import { addressText } from "../values/address-text.ts";

/** The row's street address as one line; "" when it has none. */
export function readAddress(reader: RowReader): string {
  const street = reader.text("address");
  if (street === UNKNOWN) return "";
  const part = (field: string): string => {
    const text = reader.text(field);
    return text === UNKNOWN ? "" : text;
  };
  const { text, careOf } = addressText(street, part("houseNumber"), part("houseLetter"));
  if (careOf) {
    // The value is not shown: what was cut away is the name of somebody.
    reader.issue("value-care-of", "repair");
  }
  return text;
}
