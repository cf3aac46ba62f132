import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.ts";
import { PointGrid } from "./geometry/point-grid.ts";
import { byId } from "./ground/by-id.ts";
import type { Change, Dataset, Residences, RuleSet, Shape } from "./model/index.ts";
import { ENGINE_VERSION } from "./version.ts";

/** Takes texts and numbers one after the other, each told apart from its neighbours by its length. */
class Digest {
  readonly #hash = sha256.create();

  text(text: string): void {
    this.#bytes(utf8ToBytes(text));
  }

  floats(values: ArrayLike<number>): void {
    // −0 and 0 are the same place.
    const numbers = Float64Array.from(values, (value) => value + 0);
    this.#bytes(new Uint8Array(numbers.buffer));
  }

  ints(values: ArrayLike<number>): void {
    this.#bytes(new Uint8Array(Int32Array.from(values).buffer));
  }

  hex(): string {
    return bytesToHex(this.#hash.digest());
  }

  #bytes(bytes: Uint8Array): void {
    this.#hash.update(utf8ToBytes(`${bytes.length}:`));
    this.#hash.update(bytes);
  }
}

const COLLECTIONS = [
  "dwellings",
  "buildings",
  "cooperatives",
  "placements",
  "plots",
  "neighbourhoods",
  "facilities",
  "zones",
] as const;

/**
 * SHA-256 (hex) of what a dataset says, whatever order its records came in and whichever files they were read from.
 * Geometry and addresses are hashed as numbers, because writing 100 000 of them as text takes longer than an assessment.
 */
export function hashDataset(dataset: Dataset, addresses?: PointGrid): string {
  const digest = new Digest();
  const { municipality, crs, studyArea, residences } = dataset;
  digest.text(canonicalJson({ municipality, crs }));
  hashRecords(digest, [{ studyArea }]);
  for (const name of COLLECTIONS) {
    digest.text(name);
    hashRecords(digest, byId<{ readonly id: string }>(dataset[name]));
  }
  // Coverages have no id: their own digests put them in order.
  const coverages = dataset.coverages.map((coverage) => {
    const own = new Digest();
    hashRecords(own, [coverage]);
    return own.hex();
  });
  digest.text(coverages.sort().join(" "));
  hashResidences(digest, residences, addresses ?? new PointGrid(residences.x, residences.y));
  return digest.hex();
}

/** SHA-256 (hex) of all that an assessment follows from. */
export function hashAssessment(datasetHash: string, changes: readonly Change[], ruleSet: RuleSet): string {
  const digest = new Digest();
  for (const part of [datasetHash, canonicalJson(changes), canonicalJson(ruleSet), ENGINE_VERSION])
    digest.text(part);
  return digest.hex();
}

/** Where a record was read is no fact of it: another file that says the same is the same dataset. */
const PROVENANCE = "from";

/** Facts as one JSON text, keys in order; shapes as numbers after it. */
function hashRecords(digest: Digest, records: readonly object[]): void {
  const shapes = new ShapeNumbers();
  const orders = new Map<string, readonly string[]>();
  const rows = records.map((record) => {
    const row: unknown[] = [];
    for (const key of keysInOrder(record, orders)) {
      const value = (record as Readonly<Record<string, unknown>>)[key];
      if (isShape(value)) {
        shapes.add(value);
        row.push(key, "(shape)");
      } else row.push(key, typeof value === "object" ? canonicalJson(value) : value);
    }
    return row;
  });
  digest.text(JSON.stringify(rows));
  digest.ints(shapes.structure);
  digest.floats(shapes.numbers);
}

/** Records of a kind have the same keys in the same order, so that sorting them once serves nearly all. */
function keysInOrder(record: object, orders: Map<string, readonly string[]>): readonly string[] {
  const keys = Object.keys(record);
  const written = keys.join();
  const known = orders.get(written);
  if (known) return known;
  const order = keys.filter((key) => key !== PROVENANCE).sort();
  orders.set(written, order);
  return order;
}

const isShape = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && "coordinates" in value;

/** Shapes laid end to end: how many rings of how many positions, and the positions. */
class ShapeNumbers {
  readonly structure: number[] = [];
  readonly numbers: number[] = [];

  add(shape: Shape): void {
    this.structure.push(shape.type === "MultiPolygon" ? 1 : 2, shape.coordinates.length);
    for (const part of shape.coordinates) {
      if (shape.type === "MultiPolygon") this.structure.push(part.length);
      for (const piece of shape.type === "MultiPolygon" ? part : [part])
        this.#ring(piece as readonly (readonly [number, number])[]);
    }
  }

  #ring(positions: readonly (readonly [number, number])[]): void {
    this.structure.push(positions.length);
    for (const [x, y] of positions) this.numbers.push(x, y);
  }
}

/** Addresses in an order of their own making: cell by cell of the grid, which follows from the addresses alone, and by value within a cell. */
function hashResidences(digest: Digest, residences: Residences, grid: PointGrid): void {
  const { x, y, dwellings, residents, labels } = residences;
  const order = grid.order.slice();
  const label = (i: number) => labels[i] ?? "";
  const before = (i: number, j: number): number =>
    (x[i] as number) - (x[j] as number) ||
    (y[i] as number) - (y[j] as number) ||
    (dwellings[i] as number) - (dwellings[j] as number) ||
    (residents[i] as number) - (residents[j] as number) ||
    (label(i) < label(j) ? -1 : label(i) > label(j) ? 1 : 0);
  for (let cell = 0; cell + 1 < grid.starts.length; cell++) {
    const [start, end] = [grid.starts[cell] as number, grid.starts[cell + 1] as number];
    if (end - start > 1) order.subarray(start, end).sort(before);
  }
  const gathered = <T>(column: ArrayLike<T>): T[] => Array.from(order, (i) => column[i] as T);
  digest.floats(gathered(x));
  digest.floats(gathered(y));
  digest.ints(gathered(dwellings));
  digest.ints(gathered(residents));
  digest.text(labels.length === 0 ? "" : JSON.stringify(gathered(labels)));
}
