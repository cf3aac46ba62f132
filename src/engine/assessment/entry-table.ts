import type { Finding, RuleId, Score } from "../model/index.ts";
import type { Graded } from "../scores/graded.ts";

/** All that is said of one place. */
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
 * Entries of one kind of place, kept in order so that nothing need be sorted when one of them changes. Ids are kept in
 * two orders: as they are, and as they are before a "|", because `g1|stock` sorts after `g10|stock` though `g1` sorts
 * before `g10`.
 */
export class EntryTable<F> {
  readonly #kind: string;
  readonly #entries = new Map<string, Entry<F>>();
  readonly #plain: string[] = [];
  readonly #barred: string[] = [];
  #blocks: readonly Block[] | undefined;
  #figures: readonly F[] | undefined;
  #scores: readonly Score[] | undefined;

  constructor(kind: string) {
    this.#kind = kind;
  }

  get(id: string): Entry<F> | undefined {
    return this.#entries.get(id);
  }

  get ids(): readonly string[] {
    return this.#plain;
  }

  get entries(): Iterable<Entry<F>> {
    return this.#entries.values();
  }

  /** Fills an empty table in one go: sorting once costs less than finding a place for each. */
  fill(entries: Iterable<Entry<F>>): void {
    for (const entry of entries) this.#entries.set(entry.id, entry);
    this.#plain.length = 0;
    this.#plain.push(...[...this.#entries.keys()].sort());
    this.#barred.length = 0;
    this.#barred.push(...this.#plain.map((id) => `${id}|`).sort());
    this.#forget();
  }

  set(entry: Entry<F>): void {
    if (!this.#entries.has(entry.id)) {
      this.#plain.splice(placeIn(this.#plain, entry.id), 0, entry.id);
      this.#barred.splice(placeIn(this.#barred, `${entry.id}|`), 0, `${entry.id}|`);
    }
    this.#entries.set(entry.id, entry);
    this.#forget();
  }

  delete(id: string): void {
    if (!this.#entries.delete(id)) return;
    this.#plain.splice(placeIn(this.#plain, id), 1);
    this.#barred.splice(placeIn(this.#barred, `${id}|`), 1);
    this.#forget();
  }

  get figures(): readonly F[] {
    this.#figures ??= this.#plain.map((id) => this.#entry(id).figures);
    return this.#figures;
  }

  get scores(): readonly Score[] {
    this.#scores ??= this.#barred.flatMap((id) => this.#entry(id.slice(0, -1)).scores);
    return this.#scores;
  }

  get blocks(): readonly Block[] {
    this.#blocks ??= this.#makeBlocks();
    return this.#blocks;
  }

  #makeBlocks(): readonly Block[] {
    const byRule = new Map<RuleId, Finding[]>();
    const collect = (id: string, counted: boolean) => {
      for (const finding of this.#entry(id).findings) {
        if ((finding.count !== undefined) !== counted) continue;
        const block = byRule.get(finding.rule);
        if (block) block.push(finding);
        else byRule.set(finding.rule, [finding]);
      }
    };
    for (const id of this.#plain) collect(id, false);
    for (const id of this.#barred) collect(id.slice(0, -1), true);
    return [...byRule].map(([rule, findings]) => ({
      prefix: `${rule}|${this.#kind}:`,
      rule,
      findings,
      unknown: findings.reduce((n, { verdict }) => (verdict === "unknown" ? n + 1 : n), 0),
    }));
  }

  #entry(id: string): Entry<F> {
    return this.#entries.get(id) as Entry<F>;
  }

  #forget(): void {
    this.#blocks = undefined;
    this.#figures = undefined;
    this.#scores = undefined;
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
