import type { Position, Residences } from "../../engine/index.ts";
import { addressKey } from "./values/address-text.ts";

/** Addresses of the population at risk, by the form they are compared in. */
export interface AddressBook {
  /** "several" when one address stands at more than one place: then only the user can say which. */
  find(key: string): Position | "several" | undefined;
}

/** Built the first time an address is asked for: most files have coordinates. */
export function addressBook(residences: Residences): AddressBook {
  let index: Map<string, Position | "several"> | undefined;
  return {
    find: (key) => {
      if (!index) {
        index = new Map();
        for (const [i, label] of residences.labels.entries()) {
          if (label === "") continue;
          const [x, y] = [residences.x[i] ?? 0, residences.y[i] ?? 0];
          const known = addressKey(label);
          const other = index.get(known);
          const same = other === undefined || (other !== "several" && other[0] === x && other[1] === y);
          index.set(known, same ? [x, y] : "several");
        }
      }
      return index.get(key);
    },
  };
}
