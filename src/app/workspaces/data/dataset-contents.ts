import { type Dataset, ROAD_USE, UNKNOWN } from "../../../engine/index.ts";

/** The collections of a dataset in the order a municipality fills them: places first, then what stands on them. */
const COLLECTIONS = [
  "municipality",
  "neighbourhoods",
  "dwellings",
  "placements",
  "plots",
  "buildings",
  "cooperatives",
  "facilities",
  "residences",
  "roads",
  "zones",
  "coverages",
] as const;
type Collection = (typeof COLLECTIONS)[number];

interface Missing {
  /** The record's own name for the fact. */
  readonly field: string;
  /** How many records do not say it. */
  readonly count: number;
}

export interface CollectionContents {
  readonly kind: Collection;
  readonly count: number;
  /** Facts that records leave unknown, the most frequent first. */
  readonly missing: readonly Missing[];
}

type Facts = Readonly<Record<string, unknown>>;

/** Facts that most records rightly have none of, or that no rule reads: leaving them out is no lack. */
const OPTIONAL = new Set([
  "areaM2",
  "bedrooms",
  "cooperative",
  "departuresPerHour",
  "district",
  "grade",
  "outline",
  "returnPeriod",
  "stepFree",
  "until",
]);

function countUnknown(record: Facts, into: Map<string, number>): void {
  for (const [field, value] of Object.entries(record)) {
    if (field === "facts" && typeof value === "object" && value !== null) countUnknown(value as Facts, into);
    else if (value === UNKNOWN && !OPTIONAL.has(field)) into.set(field, (into.get(field) ?? 0) + 1);
  }
}

const sorted = (counts: ReadonlyMap<string, number>): readonly Missing[] =>
  [...counts]
    .map(([field, count]) => ({ field, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.field < b.field ? -1 : 1));

/** What a dataset holds, and what its records leave unknown: absent stays absent, and is counted. */
export function datasetContents(dataset: Dataset): readonly CollectionContents[] {
  return COLLECTIONS.map((kind) => {
    if (kind === "residences") {
      const { x, dwellings, residents } = dataset.residences;
      const unknown = (column: Int32Array) => column.reduce((sum, value) => sum + (value < 0 ? 1 : 0), 0);
      const missing = new Map([
        ["dwellings", unknown(dwellings)],
        ["residents", unknown(residents)],
      ]);
      return { kind, count: x.length, missing: sorted(missing) };
    }
    if (kind === "municipality") {
      return { kind, count: dataset.studyArea === UNKNOWN ? 0 : 1, missing: [] };
    }
    if (kind === "roads") {
      const { use, speed } = dataset.roads ?? { use: [], speed: [] };
      let withoutSpeed = 0;
      // Walkers have no speed limit to miss.
      for (let edge = 0; edge < use.length; edge++)
        if ((use[edge] ?? 0) > ROAD_USE.walk && (speed[edge] ?? 0) < 0) withoutSpeed += 1;
      return { kind, count: use.length, missing: sorted(new Map([["speed", withoutSpeed]])) };
    }
    const counts = new Map<string, number>();
    const records: readonly object[] = dataset[kind];
    for (const record of records) countUnknown(record as Facts, counts);
    return { kind, count: records.length, missing: sorted(counts) };
  });
}
