import type { AreaLocator } from "../geometry/area-index.ts";
import type { Facility } from "../model/index.ts";

/** Facilities that bring the programme's own work to an area whether or not a unit stands there: told beside its load. */
const SERVICE_KINDS = ["staffedBase", "lowThreshold", "shelter"] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/**
 * How many services of each kind stand in each area, and in all. A kind the data has none of is unknown, not none: a
 * municipality that has not imported its shelters has not thereby closed them (promise E6).
 */
export class AreaServices {
  readonly #perArea: Readonly<Record<ServiceKind, Int32Array>>;
  readonly #all: Readonly<Record<ServiceKind, number>>;

  constructor(facilities: readonly Facility[], areas: number, index: AreaLocator) {
    const all = { staffedBase: 0, lowThreshold: 0, shelter: 0 };
    this.#perArea = {
      staffedBase: new Int32Array(areas),
      lowThreshold: new Int32Array(areas),
      shelter: new Int32Array(areas),
    };
    for (const { kind, at } of facilities) {
      const service = SERVICE_KINDS.find((one) => one === kind);
      if (service === undefined) continue;
      all[service] += 1;
      const area = index.locate(at.x, at.y);
      const column = this.#perArea[service];
      if (area !== -1) column[area] = (column[area] as number) + 1;
    }
    this.#all = all;
  }

  /** Those that stand in an area; null where the data has none of the kind, and for the ground outside every area. */
  inArea(area: number, kind: ServiceKind): number | null {
    return this.#all[kind] === 0 ? null : (this.#perArea[kind][area] ?? null);
  }

  /** Those the municipality has in all; null where the data has none of the kind. */
  inAll(kind: ServiceKind): number | null {
    return this.#all[kind] === 0 ? null : this.#all[kind];
  }
}
