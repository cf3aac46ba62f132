import { gunzipSync, gzipSync } from "fflate";
import type { Dataset, Project, Residences, RoadNetwork } from "../../engine/index.ts";

/** Raised when what is stored changes its shape; older shapes stay readable. */
export const STORED_VERSION = 2;

type Column = Exclude<keyof Residences, "labels" | "postal" | "properties">;
const COLUMNS: readonly Column[] = ["x", "y", "dwellings", "residents"];
const ROAD_COLUMNS = [
  "x",
  "y",
  "start",
  "use",
  "speed",
  "file",
  "row",
] as const satisfies readonly (keyof RoadNetwork)[];
/** Typed arrays must begin at a multiple of their element size. */
const ALIGN = 8;
const HEADER = 8;
/** What packed bytes begin with (RFC 1952); the first version, which was not packed, began with a nought. */
const PACKED = 0x1f;
const padded = (length: number) => Math.ceil(length / ALIGN) * ALIGN;

/**
 * A dataset as the store keeps it, packed: a city's 10 MB are stored after every edit, and the page copies them each time. The same
 * dataset is the same bytes, whenever it is packed.
 */
export const datasetBytes = (dataset: Dataset): Uint8Array =>
  gzipSync(plainBytes(dataset), { level: 1, mtime: 0 });

/** The opposite of `datasetBytes`, for bytes whose checksum has been found right; those of the first version too. */
export const readDatasetBytes = (stored: Uint8Array): Dataset =>
  readPlainBytes(stored[0] === PACKED ? gunzipSync(stored) : stored);

/**
 * Version and length of the JSON (two 32-bit numbers), the JSON without the columns of residences and
 * roads, then the columns as they lie in memory. Columns as JSON text were rejected: 100 000 address points take many times as long.
 */
export function plainBytes(dataset: Dataset): Uint8Array {
  const { residences, roads, ...rest } = dataset;
  const json = new TextEncoder().encode(
    JSON.stringify({
      ...rest,
      labels: residences.labels,
      ...textsOf(residences),
      points: residences.x.length,
      ...(roads ? { roads: { corners: roads.x.length, edges: roads.use.length, files: roads.files } } : {}),
    }),
  );
  const columns = [
    ...COLUMNS.map((name) => residences[name]),
    ...(roads ? ROAD_COLUMNS.map((name) => roads[name]) : []),
  ];
  const size = columns.reduce((sum, one) => sum + padded(one.byteLength), HEADER + padded(json.length));
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, STORED_VERSION);
  new DataView(bytes.buffer).setUint32(4, json.length);
  bytes.set(json, HEADER);
  let from = HEADER + padded(json.length);
  for (const one of columns) {
    bytes.set(new Uint8Array(one.buffer, one.byteOffset, one.byteLength), from);
    from += padded(one.byteLength);
  }
  return bytes;
}

function readPlainBytes(stored: Uint8Array): Dataset {
  const bytes = stored.byteOffset % ALIGN === 0 ? stored : stored.slice();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4);
  const { labels, postal, properties, points, roads, ...rest } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(HEADER, HEADER + length)),
  );
  let from = bytes.byteOffset + HEADER + padded(length);
  const column = <T extends Float64Array | Int32Array | Int16Array | Uint8Array>(
    kind: {
      readonly BYTES_PER_ELEMENT: number;
      new (buffer: ArrayBufferLike, from: number, length: number): T;
    },
    many: number = points,
  ): T => {
    const made = new kind(bytes.buffer, from, many);
    from += padded(made.byteLength);
    return made;
  };
  const residences: Residences = {
    x: column(Float64Array),
    y: column(Float64Array),
    dwellings: column(Int32Array),
    residents: column(Int32Array),
    labels,
    ...textsOf({ postal, properties }),
  };
  if (!roads) return { ...rest, residences };
  const { corners, edges, files } = roads;
  const network: RoadNetwork = {
    x: column(Int32Array, corners),
    y: column(Int32Array, corners),
    start: column(Int32Array, edges + 1),
    use: column(Uint8Array, edges),
    speed: column(Int16Array, edges),
    file: column(Int32Array, edges),
    row: column(Int32Array, edges),
    files,
  };
  return { ...rest, residences, roads: network };
}

/** All of a project but its dataset: small, and written at every change. */
export interface Head {
  readonly version: number;
  readonly revision: number;
  /** Checksum of the dataset's bytes: its key in the store. */
  readonly dataset: string;
  readonly project: Omit<Project, "dataset">;
}

export const headBytes = (head: Head): Uint8Array => new TextEncoder().encode(JSON.stringify(head));
export const readHeadBytes = (bytes: Uint8Array): Head => JSON.parse(new TextDecoder().decode(bytes));

/** Columns that not every register has. */
const textsOf = ({
  postal,
  properties,
}: Pick<Residences, "postal" | "properties">): Pick<Residences, "postal" | "properties"> => ({
  ...(postal ? { postal } : {}),
  ...(properties ? { properties } : {}),
});
