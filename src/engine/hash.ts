import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { addressFingerprint } from "./address-fingerprint.ts";
import { canonicalJson } from "./canonical-json.ts";
import { byId } from "./ground/by-id.ts";
import type { AreaLevel, Change, Dataset, Point, Position, RuleSet, Shape } from "./model/index.ts";
import { roadFingerprint } from "./road-fingerprint.ts";
import { ENGINE_VERSION } from "./version.ts";

/** Takes texts and numbers one after the other, each told apart from its neighbours by its length. */
class Digest {
  readonly #hash = sha256.create();

  text(text: string): void {
    this.#bytes(utf8ToBytes(text));
  }

  floats(values: ArrayLike<number>): void {
    const numbers = new Float64Array(values.length);
    // −0 and 0 are the same place.
    for (let i = 0; i < numbers.length; i++) numbers[i] = (values[i] as number) + 0;
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
 * Geometry is hashed as numbers and addresses by their fingerprint, because writing 100 000 of them as text takes longer
 * than an assessment.
 */
export function hashDataset(dataset: Dataset): string {
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
  digest.ints(addressFingerprint(residences));
  // A dataset without roads keeps the hash it had before there were any.
  if (dataset.roads) {
    digest.text("roads");
    digest.ints(roadFingerprint(dataset.roads));
  }
  return digest.hex();
}

/**
 * SHA-256 (hex) of all that an assessment follows from. The level of areas is left out where it is the finest, which is
 * what every assessment was made at before there was a choice.
 */
export function hashAssessment(
  datasetHash: string,
  changes: readonly Change[],
  ruleSet: RuleSet,
  level?: AreaLevel,
): string {
  const digest = new Digest();
  const rules = written.get(ruleSet) ?? canonicalJson(ruleSet);
  written.set(ruleSet, rules);
  for (const part of [datasetHash, canonicalJson(changes), rules, ENGINE_VERSION]) digest.text(part);
  if (level !== undefined) digest.text(level);
  return digest.hex();
}
/** Rule sets as text: the same one is in force from one change to the next. */
const written = new WeakMap<RuleSet, string>();

/** Where a record was read, and what a file said before somebody set it right, are no facts of it: another file that says the same is the same dataset. */
const PROVENANCE = ["from", "edited", "absentFrom", "placedBy"];

/** Fact by fact: a column of numbers or points as numbers, of shapes as numbers, of all else as one JSON text. */
function hashRecords(digest: Digest, records: readonly object[]): void {
  const keys = new Set<string>();
  for (const record of records) for (const key in record) keys.add(key);
  for (const key of PROVENANCE) keys.delete(key);
  digest.text(String(records.length));
  for (const key of [...keys].sort()) {
    digest.text(key);
    const column = records.map((record) => (record as Readonly<Record<string, unknown>>)[key]);
    if (column.every(isPoint)) {
      digest.floats(Float64Array.from(column, ({ x }) => x));
      digest.floats(Float64Array.from(column, ({ y }) => y));
    } else if (column.every((value) => typeof value === "number")) digest.floats(column);
    else hashMixed(digest, column);
  }
}

function hashMixed(digest: Digest, column: readonly unknown[]): void {
  const shapes = new ShapeNumbers();
  const texts = column.map((value) => {
    if (typeof value !== "object" || value === null) return value;
    if (!isShape(value)) return canonicalJson(value);
    shapes.add(value);
    return "(shape)";
  });
  digest.text(JSON.stringify(texts));
  digest.ints(shapes.structure);
  digest.floats(shapes.numbers);
}

const isPoint = (value: unknown): value is Point =>
  typeof value === "object" && value !== null && "x" in value && "y" in value;

const isShape = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && "coordinates" in value;

/** Shapes laid end to end: how many rings of how many positions, and the positions. */
class ShapeNumbers {
  readonly structure: number[] = [];
  readonly numbers: number[] = [];

  add(shape: Shape): void {
    this.structure.push(shape.type === "MultiPolygon" ? 1 : 2, shape.coordinates.length);
    if (shape.type === "MultiPolygon")
      for (const polygon of shape.coordinates) {
        this.structure.push(polygon.length);
        for (const ring of polygon) this.#positions(ring);
      }
    else for (const line of shape.coordinates) this.#positions(line);
  }

  #positions(positions: readonly Position[]): void {
    this.structure.push(positions.length);
    for (let i = 0; i < positions.length; i++) {
      const position = positions[i] as Position;
      this.numbers.push(position[0], position[1]);
    }
  }
}
