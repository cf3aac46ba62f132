import type { Count, History, Quarter } from "../../engine/index.ts";
import type { Messages } from "../../messages/index.ts";
import type { ShownQuarters } from "../state/index.ts";

/** What the areas held at the end of one quarter, or what changed from one to another. */
export interface PastMap {
  readonly count: Count;
  readonly at: Quarter;
  readonly against: Quarter | null;
  /** Units of an area at the end of `at`; with `against`, how many more that is than at the end of it. Null where nobody counted. */
  readonly units: ReadonlyMap<string, number>;
  /** Units of all areas in the last quarter: what today's mean is made of, so that depths of any two quarters can be compared. */
  readonly all: number;
}

/** Null while the history has not been answered, or has not the quarters that are asked for. */
export function pastMap(
  history: History | null,
  quarters: ShownQuarters | null,
  count: Count,
): PastMap | null {
  if (!history || !quarters) return null;
  const { areas } = history;
  const { perArea } = history[count];
  const at = history.quarters.indexOf(quarters.at);
  const against = quarters.against === null ? null : history.quarters.indexOf(quarters.against);
  if (at === -1 || against === -1) return null;
  const inQuarter = (quarter: number, area: number) => perArea[quarter * areas.length + area] ?? 0;
  const last = history.quarters.length - 1;
  return {
    count,
    at: quarters.at,
    against: quarters.against,
    units: new Map(
      areas.map((id, area) => [id, inQuarter(at, area) - (against === null ? 0 : inQuarter(against, area))]),
    ),
    all: areas.reduce((sum, _, area) => sum + inQuarter(last, area), 0),
  };
}

/** "3. kvartal 2024". */
export function quarterName(quarter: Quarter, m: Messages): string {
  const [year = "", q = ""] = quarter.split("Q");
  return m.text("overTime.quarter", { year, q });
}
