/**
 * A field that is not what it should be, and where: "partition.zones[3].cap". A field that nobody asked for has only the name that
 * somebody gave it, which could say anything and may be read from a wall: it is told by what it lies in.
 */
export interface FieldFault {
  readonly code: "bad-value" | "unknown-field";
  readonly at: string;
}

/** Where faults are noted: a list that may hold faults of other kinds too. */
interface FaultList {
  readonly length: number;
  push(fault: FieldFault): number;
}

/** Most faults that are told: more say nothing more. */
const MOST_FAULTS = 50;

/** Longest running text, characters: some eight pages. */
export const MOST_PROSE = 20_000;

/** Reads one object field by field. What does not fit is a fault and a stand-in, and a single fault refuses the file. */
export class StrictReader {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #asked = new Set<string>();

  constructor(
    record: unknown,
    readonly path: string,
    readonly faults: FaultList,
  ) {
    const isRecord = typeof record === "object" && record !== null && !Array.isArray(record);
    if (!isRecord) this.#refuse("");
    this.#fields = new Map(isRecord ? Object.entries(record) : []);
  }

  text(name: string): string {
    const value = this.#value(name);
    if (isText(value)) return value;
    return this.#refuse(name) ?? "";
  }

  matching(name: string, fits: (text: string) => boolean): string {
    const text = this.text(name);
    if (!fits(text)) this.#refuse(name);
    return text;
  }

  word<T extends string>(name: string, words: readonly T[]): T {
    const value = this.#value(name);
    return words.find((word) => word === value) ?? this.#refuse(name) ?? (words[0] as T);
  }

  whole(name: string, least: number = Number.MIN_SAFE_INTEGER): number {
    const value = this.#value(name);
    if (isWhole(value) && value >= least) return value;
    return this.#refuse(name) ?? least;
  }

  /** A number within bounds, which are allowed themselves. */
  number(name: string, least: number, most: number): number {
    const value = this.#value(name);
    if (typeof value === "number" && value >= least && value <= most) return value;
    return this.#refuse(name) ?? least;
  }

  /** Running text: lines and paragraphs. */
  prose(name: string): string {
    const value = this.#value(name);
    if (isProse(value)) return value;
    return this.#refuse(name) ?? "";
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  /** What may be unknown is written so. */
  known<T>(name: string, read: (name: string) => T): T | "unknown" {
    return this.#value(name) === "unknown" ? "unknown" : read(name);
  }

  /** What `fits` says of a value as it is, where reading it part by part would take too long. */
  fitting<T>(name: string, fits: (value: unknown) => value is T, standIn: T): T {
    const value = this.#value(name);
    if (fits(value)) return value;
    return this.#refuse(name) ?? standIn;
  }

  /** A record of which any fields may be there, each by the same reader. */
  record<T>(name: string, each: (reader: StrictReader, field: string) => T): Readonly<Record<string, T>> {
    const value = this.#value(name);
    const reader = new StrictReader(value, `${this.path}${name}.`, this.faults);
    // Assigned one by one, a field named __proto__ would be no field at all.
    return Object.fromEntries([...reader.#fields.keys()].map((field) => [field, each(reader, field)]));
  }

  /** Notes a fault of a field that was read. */
  refuse(name: string): void {
    this.#fault(name);
  }

  /** A whole number from 0, or a word that stands for some. */
  wholeOr<T extends string>(name: string, words: readonly T[]): number | T {
    const value = this.#value(name);
    return words.find((word) => word === value) ?? this.whole(name, 0);
  }

  flag(name: string): boolean {
    const value = this.#value(name);
    return typeof value === "boolean" ? value : (this.#refuse(name) ?? false);
  }

  orNull<T>(name: string, read: (name: string) => T): T | null {
    return this.#value(name) === null ? null : read(name);
  }

  wholes(name: string): readonly number[] {
    const value = this.#value(name);
    if (Array.isArray(value) && value.every(isWhole)) return value;
    return this.#refuse(name) ?? [];
  }

  texts(name: string): readonly string[] {
    const value = this.#value(name);
    if (Array.isArray(value) && value.every((item) => isText(item) && item !== "")) return value;
    return this.#refuse(name) ?? [];
  }

  list<T>(name: string, each: (reader: StrictReader) => T): readonly T[] {
    const value = this.#value(name);
    if (!Array.isArray(value)) return this.#refuse(name) ?? [];
    return value.map((item, i) => StrictReader.whole(item, `${this.path}${name}[${i}]`, this.faults, each));
  }

  child<T>(name: string, read: (reader: StrictReader) => T): T {
    return StrictReader.whole(this.#value(name), this.path + name, this.faults, read);
  }

  /** Reads all of an object: a field that nobody asked for is refused, since it could be anything. */
  static whole<T>(record: unknown, path: string, faults: FaultList, read: (reader: StrictReader) => T): T {
    const reader = new StrictReader(record, path === "" ? "" : `${path}.`, faults);
    const value = read(reader);
    for (const name of reader.#fields.keys())
      if (!reader.#asked.has(name) && faults.length < MOST_FAULTS)
        faults.push({ code: "unknown-field", at: path });
    return value;
  }

  #value(name: string): unknown {
    this.#asked.add(name);
    return this.#fields.get(name);
  }

  /** Notes the fault; there is no value to give. */
  #refuse(name: string): undefined {
    this.#fault(name);
  }

  #fault(name: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ code: "bad-value", at: this.path + name });
  }
}

/** Control characters have no place in a name, and could forge a line of a table. */
const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 500 && !/\p{Cc}/u.test(value);
const isProse = (value: unknown): value is string =>
  typeof value === "string" && value.length <= MOST_PROSE && !/(?!\n)\p{Cc}/u.test(value);
const isWhole = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);
