import type { Messages } from "../../../../messages/index.ts";

/** A word of a closed list, as it is called elsewhere in the product: on the map, in the register, or here. */
export function wordName(kind: string, field: string, code: string, m: Messages): string {
  const keys =
    kind === "facilities"
      ? [`map.facility.${code}`]
      : kind === "zones" || kind === "coverages"
        ? [`map.zone.${code}`, `map.grade.${code}`]
        : [`data.word.${field}.${code}`, `noun.${field}.${code}`, `map.grade.${code}`];
  const key = keys.find((one) => m.has(one));
  return key === undefined ? code : m.maybe(key);
}
