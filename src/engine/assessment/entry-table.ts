import type { Finding, RuleId, Score } from "../model/index.ts";
import type { Graded } from "../scores/graded.ts";

/** All that is said of one place. Findings of a rule stand together, programme before stock. */
export interface Entry<F> {
  readonly id: string;
  readonly figures: F;
  readonly findings: readonly Finding[];
  readonly scores: readonly Score[];
  readonly graded: readonly Graded[];
}

/** The findings of one rule about one kind of place, sorted by id. */
export interface Block {
  readonly prefix: string;
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
  readonly unknown: number;
}

/**
 * Entries of one kind of place with what is said of them in sorted rows, so that nothing need be sorted or walked through
 * when one entry changes. A list handed out is never written to again.
 */
export class EntryTable<F> {
  readonly #kind: string;
  readonly #entries = new Map<string, Entry<F>>();
  readonly #figures = new Rows<F>(false);
  readonly #scores = new Rows<Score>(true);
  /** One list of rows for each rule. Not every place has a finding of every rule. */
  readonly #findings = new Map<RuleId, Rows<Finding>>();
  readonly #unknown = new Map<RuleId, number>();

  constructor(kind: string) {
    this.#kind = kind;
  }

  get(id: string): Entry<F> | undefined {
    return this.#entries.get(id);
  }

  /** Ids in order. */
  get ids(): readonly string[] {
    return this.#figures.ids;
  }

  get figures(): readonly F[] {
    return this.#figures.values;
  }

  get scores(): readonly Score[] {
    return this.#scores.values;
  }

  get blocks(): readonly Block[] {
    return [...this.#findings].map(([rule, rows]) => ({
      prefix: `${rule}|${this.#kind}:`,
      rule,
      findings: rows.values,
      unknown: this.#unknown.get(rule) ?? 0,
    }));
  }

  /** Replaces all there is: sorting once costs less than finding a place for each. */
  fill(entries: readonly Entry<F>[]): void {
    this.#entries.clear();
    this.#findings.clear();
    this.#unknown.clear();
    const byRule = new Map<RuleId, { ids: string[]; rows: Finding[][]; counted: boolean }>();
    for (const entry of entries) {
      this.#entries.set(entry.id, entry);
      forEachRule(entry.findings, (rule, row) => {
        const known = byRule.get(rule);
        const of = known ?? { ids: [], rows: [], counted: row[0]?.count !== undefined };
        if (!known) byRule.set(rule, of);
        of.ids.push(entry.id);
        of.rows.push(row);
        this.#countUnknown(rule, row, 1);
      });
    }
    const all = [...this.#entries.values()];
    const ids = all.map(({ id }) => id);
    this.#figures.fill(
      ids,
      all.map(({ figures }) => [figures]),
    );
    this.#scores.fill(
      ids,
      all.map(({ scores }) => scores),
    );
    for (const [rule, of] of byRule) {
      const rows = new Rows<Finding>(of.counted);
      rows.fill(of.ids, of.rows);
      this.#findings.set(rule, rows);
    }
  }

  set(entry: Entry<F>): void {
    const before = this.#entries.get(entry.id);
    this.#entries.set(entry.id, entry);
    this.#figures.set(entry.id, [entry.figures]);
    this.#scores.set(entry.id, entry.scores);
    if (before) forEachRule(before.findings, (rule, row) => this.#countUnknown(rule, row, -1));
    forEachRule(entry.findings, (rule, row) => {
      this.#countUnknown(rule, row, 1);
      const rows = this.#findings.get(rule) ?? new Rows<Finding>(row[0]?.count !== undefined);
      this.#findings.set(rule, rows);
      rows.set(entry.id, row);
    });
  }

  delete(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    this.#figures.delete(id);
    this.#scores.delete(id);
    forEachRule(entry.findings, (rule, row) => {
      this.#countUnknown(rule, row, -1);
      this.#findings.get(rule)?.delete(id);
    });
  }

  #countUnknown(rule: RuleId, row: readonly Finding[], sign: 1 | -1): void {
    for (const { verdict } of row)
      if (verdict === "unknown") this.#unknown.set(rule, (this.#unknown.get(rule) ?? 0) + sign);
  }
}

function forEachRule(findings: readonly Finding[], visit: (rule: RuleId, row: Finding[]) => void): void {
  for (let start = 0; start < findings.length; ) {
    const { rule } = findings[start] as Finding;
    let end = start + 1;
    while (end < findings.length && findings[end]?.rule === rule) end += 1;
    visit(rule, findings.slice(start, end));
    start = end;
  }
}

/**
 * Rows of equal length, end to end, sorted by the id of the place. Where ids are followed by "|" in what is sorted by,
 * they are sorted with it: `g1|stock` comes after `g10|stock`, though `g1` comes before `g10`.
 */
class Rows<T> {
  readonly #barred: boolean;
  #keys: string[] = [];
  #values: T[] = [];
  #shared = false;

  constructor(barred: boolean) {
    this.#barred = barred;
  }

  get ids(): readonly string[] {
    return this.#keys;
  }

  get values(): readonly T[] {
    this.#shared = true;
    return this.#values;
  }

  fill(ids: readonly string[], rows: readonly (readonly T[])[]): void {
    const keys = ids.map((id) => this.#key(id));
    const order = keys.map((_, i) => i).sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1));
    this.#keys = order.map((i) => keys[i] as string);
    this.#values = [];
    for (const i of order) for (const value of rows[i] as readonly T[]) this.#values.push(value);
    this.#shared = false;
  }

  set(id: string, row: readonly T[]): void {
    this.#own();
    const key = this.#key(id);
    const place = placeIn(this.#keys, key);
    const there = this.#keys[place] === key;
    if (!there) this.#keys.splice(place, 0, key);
    const start = place * row.length;
    if (there) for (let k = 0; k < row.length; k++) this.#values[start + k] = row[k] as T;
    else this.#values.splice(start, 0, ...row);
  }

  delete(id: string): void {
    const key = this.#key(id);
    const place = placeIn(this.#keys, key);
    if (this.#keys[place] !== key) return;
    this.#own();
    const length = this.#values.length / this.#keys.length;
    this.#keys.splice(place, 1);
    this.#values.splice(place * length, length);
  }

  #key(id: string): string {
    return this.#barred ? `${id}|` : id;
  }

  /** Before writing: what has been handed out belongs to whoever has it. */
  #own(): void {
    if (!this.#shared) return;
    this.#values = this.#values.slice();
    this.#shared = false;
  }
}

/** Where a text is, or would be, in sorted texts. */
function placeIn(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
