import type { Answer, AnswerUpdate, Finding, RuleId, Score, SubjectKind } from "../model/index.ts";

/** The findings of one rule about one kind of place, sorted by id. */
export interface Block {
  readonly prefix: string;
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
  readonly unknown: number;
}

/**
 * Answers about one kind of place in sorted rows, so that nothing need be sorted or walked through when one of them
 * changes.
 */
export class AnswerTable<F> {
  readonly #kind: SubjectKind;
  readonly #byId = new Map<string, Answer<F>>();
  readonly #figures = new Rows<F>(false);
  readonly #scores = new Rows<Score>(true);
  /** One list of rows for each rule. Not every place has a finding of every rule. */
  readonly #findings = new Map<RuleId, Rows<Finding>>();
  readonly #unknown = new Map<RuleId, number>();

  constructor(kind: SubjectKind) {
    this.#kind = kind;
  }

  get figures(): readonly F[] {
    return this.#figures.values;
  }

  /** To be read at once: it is written to when an answer changes, as are the blocks. */
  get scores(): readonly Score[] {
    return this.#scores.inUse;
  }

  get blocks(): readonly Block[] {
    return [...this.#findings].map(([rule, rows]) => ({
      prefix: `${rule}|${this.#kind}:`,
      rule,
      findings: rows.inUse,
      unknown: this.#unknown.get(rule) ?? 0,
    }));
  }

  apply({ refilled, said, gone }: AnswerUpdate): void {
    const answers = said as readonly Answer<F>[];
    if (refilled) this.#fill(answers);
    else for (const answer of answers) this.#set(answer);
    for (const id of gone) this.#delete(id);
  }

  /** Replaces all there is: sorting once costs less than finding a place for each. */
  #fill(answers: readonly Answer<F>[]): void {
    this.#byId.clear();
    this.#findings.clear();
    this.#unknown.clear();
    const byRule = new Map<RuleId, { ids: string[]; rows: Finding[][]; counted: boolean }>();
    for (const answer of answers) {
      this.#byId.set(answer.id, answer);
      forEachRule(answer.findings, (rule, start, end) => {
        const known = byRule.get(rule);
        const of = known ?? { ids: [], rows: [], counted: answer.findings[start]?.count !== undefined };
        if (!known) byRule.set(rule, of);
        of.ids.push(answer.id);
        of.rows.push(answer.findings.slice(start, end));
      });
      this.#count(answer, 1);
    }
    const all = [...this.#byId.values()];
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

  #set(answer: Answer<F>): void {
    const { id, findings } = answer;
    const barred = barredKey(id);
    const before = this.#byId.get(id);
    if (before) {
      this.#count(before, -1);
      this.#drop(before, answer);
    }
    this.#count(answer, 1);
    this.#byId.set(id, answer);
    // Most rows hold the same places, so where one of them has this place is where the others do.
    const plainHint = this.#figures.set(id, [answer.figures], 0, 1, 0);
    const barredHint = this.#scores.set(barred, answer.scores, 0, answer.scores.length, 0);
    forEachRule(findings, (rule, start, end) => {
      const counted = findings[start]?.count !== undefined;
      const known = this.#findings.get(rule);
      const rows = known ?? new Rows<Finding>(counted);
      if (!known) this.#findings.set(rule, rows);
      rows.set(counted ? barred : id, findings, start, end, counted ? barredHint : plainHint);
    });
  }

  #delete(id: string): void {
    const answer = this.#byId.get(id);
    if (!answer) return;
    this.#byId.delete(id);
    this.#count(answer, -1);
    this.#figures.delete(id);
    this.#scores.delete(barredKey(id));
    forEachRule(answer.findings, (rule, start) => {
      const counted = answer.findings[start]?.count !== undefined;
      this.#findings.get(rule)?.delete(counted ? barredKey(id) : id);
    });
  }

  /** Takes away the findings of rules that have nothing to say of the place any more. */
  #drop(before: Answer<F>, now: Answer<F>): void {
    const { id, findings } = before;
    if (findings.length === now.findings.length) return;
    forEachRule(findings, (rule, start) => {
      if (now.findings.some((finding) => finding.rule === rule)) return;
      const counted = findings[start]?.count !== undefined;
      this.#findings.get(rule)?.delete(counted ? barredKey(id) : id);
    });
  }

  #count({ findings }: Answer<F>, sign: 1 | -1): void {
    for (const { rule, verdict } of findings)
      if (verdict === "unknown") this.#unknown.set(rule, (this.#unknown.get(rule) ?? 0) + sign);
  }
}

const barredKey = (id: string): string => `${id}|`;

function forEachRule(
  findings: readonly Finding[],
  visit: (rule: RuleId, start: number, end: number) => void,
): void {
  for (let start = 0; start < findings.length; ) {
    const { rule } = findings[start] as Finding;
    let end = start + 1;
    while (end < findings.length && findings[end]?.rule === rule) end += 1;
    visit(rule, start, end);
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

  /** The values as they are now, to be kept: they are never written to again. */
  get values(): readonly T[] {
    this.#shared = true;
    return this.#values;
  }

  /** The values as they are now, to be read at once. */
  get inUse(): readonly T[] {
    return this.#values;
  }

  fill(ids: readonly string[], rows: readonly (readonly T[])[]): void {
    const keys = this.#barred ? ids.map(barredKey) : ids;
    const order = keys.map((_, i) => i).sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1));
    this.#keys = order.map((i) => keys[i] as string);
    this.#values = [];
    for (const i of order) for (const value of rows[i] as readonly T[]) this.#values.push(value);
    this.#shared = false;
  }

  /** Puts `source[start … end − 1]` in as the row of this key, looking first where `hint` says; returns where it is. */
  set(key: string, source: readonly T[], start: number, end: number, hint: number): number {
    this.#own();
    const place = this.#keys[hint] === key ? hint : placeIn(this.#keys, key);
    const length = end - start;
    if (this.#keys[place] === key)
      for (let k = 0; k < length; k++) this.#values[place * length + k] = source[start + k] as T;
    else {
      this.#keys.splice(place, 0, key);
      this.#values.splice(place * length, 0, ...source.slice(start, end));
    }
    return place;
  }

  delete(key: string): void {
    const place = placeIn(this.#keys, key);
    if (this.#keys[place] !== key) return;
    this.#own();
    const length = this.#values.length / this.#keys.length;
    this.#keys.splice(place, 1);
    this.#values.splice(place * length, length);
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
