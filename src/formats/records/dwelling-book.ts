import { type Dwelling, type DwellingId, UNKNOWN } from "../../engine/index.ts";
import { addressKey } from "./values/address-text.ts";

/** The register's dwellings as other files speak of them. */
export interface DwellingBook {
  /** By id, else by address with unit number, else by address alone; "several" when more than one answers. */
  find(named: string): DwellingId | "several" | undefined;
}

export function dwellingBook(dwellings: readonly Dwelling[]): DwellingBook {
  let made: readonly ReadonlyMap<string, DwellingId | "several">[] | undefined;
  const keys = [(text: string) => text, (text: string) => text.toLowerCase(), addressKey] as const;
  const make = () =>
    keys.map((key, i) => {
      const index = new Map<string, DwellingId | "several">();
      for (const { id, label } of dwellings) {
        const name = i === 0 ? id : label;
        if (name === UNKNOWN) continue;
        index.set(key(name), index.has(key(name)) ? "several" : id);
      }
      return index;
    });
  return {
    find: (named) => {
      made ??= make();
      for (const [i, key] of keys.entries()) {
        const found = made[i]?.get(key(named));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
