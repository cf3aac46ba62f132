import type { Answer, AnswerUpdate, SubjectKind } from "../model/index.ts";
import type { Graded } from "../scores/graded.ts";
import type { PerCount } from "../situation/reading.ts";
import { Typical } from "./typical.ts";

/** An answer with what the municipality's clustering is made of there, and how many units it counts for. */
export interface Entry<F> extends Answer<F> {
  readonly graded: readonly Graded[];
  readonly units: PerCount<number>;
}

/** For places that are no part of any mean. */
export const NO_UNITS: PerCount<number> = { programme: 0, stock: 0 };

/** Entries of one kind of place, and which of them have changed since somebody last asked. */
export class EntryTable<F> {
  /** What a typical unit meets in these places. */
  readonly typical = new Typical();
  readonly #kind: SubjectKind;
  readonly #byId = new Map<string, Entry<F>>();
  readonly #changed = new Set<string>();
  #refilled = false;

  constructor(kind: SubjectKind) {
    this.#kind = kind;
  }

  get entries(): Iterable<Entry<F>> {
    return this.#byId.values();
  }

  /** Replaces all there is. */
  fill(entries: readonly Entry<F>[]): void {
    this.#byId.clear();
    this.typical.clear();
    this.#changed.clear();
    this.#refilled = true;
    for (const entry of entries) {
      this.#byId.set(entry.id, entry);
      this.typical.add(entry.units, entry.graded, 1);
    }
  }

  set(entry: Entry<F>): void {
    const { id } = entry;
    const before = this.#byId.get(id);
    if (before) this.typical.add(before.units, before.graded, -1);
    this.typical.add(entry.units, entry.graded, 1);
    this.#byId.set(id, entry);
    this.#changed.add(id);
  }

  delete(id: string): void {
    const before = this.#byId.get(id);
    if (!before) return;
    this.typical.add(before.units, before.graded, -1);
    this.#byId.delete(id);
    this.#changed.add(id);
  }

  /** Makes the next update tell everything. */
  tellAll(): void {
    this.#refilled = true;
  }

  /** What has changed since this was last asked. */
  takeUpdate(): AnswerUpdate {
    const refilled = this.#refilled;
    const said: Answer[] = [];
    const gone: string[] = [];
    if (refilled) for (const entry of this.#byId.values()) said.push(answerOf(entry));
    else
      for (const id of this.#changed) {
        const entry = this.#byId.get(id);
        if (entry) said.push(answerOf(entry));
        else gone.push(id);
      }
    this.#refilled = false;
    this.#changed.clear();
    return { kind: this.#kind, refilled, said, gone };
  }
}

/** The answer alone: entries hold more, which is nobody's business outside. */
const answerOf = ({ id, figures, findings, scores }: Entry<unknown>): Answer => ({
  id,
  figures,
  findings,
  scores,
});
