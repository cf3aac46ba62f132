import type { AnalysisStanding } from "./analyses.ts";

/** A set that a search has found so far. Goals that have not been sought yet are not among `reached`. */
export interface FoundSoFar {
  readonly chosen: readonly number[];
  readonly houses: readonly number[] | null;
  readonly reached: readonly { readonly value: number; readonly bound: number; readonly proved: boolean }[];
}

/** What is known of one question to the planner. The answer's type belongs to its task: `usePlan` gives it back. */
export interface PlanResult {
  readonly standing: AnalysisStanding;
  /** How far it is, or was when it was stopped; null where it has not told. */
  readonly progress: {
    readonly done: number;
    readonly of: number;
    /** Of a search: the best value so far, and what no choice can pass. */
    readonly found: {
      readonly value: number | null;
      readonly bound: number | null;
      /** The best set itself, by index: what is kept when the search is stopped. */
      readonly best: FoundSoFar | null;
    } | null;
  } | null;
  /** Null until it is answered. */
  readonly answer: unknown;
}

/** By the key of the question. */
export type PlansState = Readonly<Record<string, PlanResult>>;

export const UNASKED_PLAN: PlanResult = { standing: "unasked", progress: null, answer: null };

/** The same task with the same content has the same key, whoever asks it: 53 bits of it, after the task's name. */
export function planKey(task: string, input: object): string {
  const known = keys.get(input)?.get(task);
  if (known !== undefined) return known;
  const made = `${task}:${new Mix().value(input).text()}`;
  const own = keys.get(input) ?? new Map<string, string>();
  keys.set(input, own.set(task, made));
  return made;
}
/** Inputs are never changed, and a picture asks again each time it is drawn. */
const keys = new WeakMap<object, Map<string, string>>();

/** Two 32-bit multiplicative hashes side by side: fast, and enough to tell a few hundred questions apart. */
class Mix {
  #a = 0xdeadbeef;
  #b = 0x41c6ce57;
  readonly #float = new Float64Array(1);
  readonly #words = new Uint32Array(this.#float.buffer);

  value(value: unknown): this {
    if (typeof value === "number") return this.#word(1).#number(value);
    if (typeof value === "string") return this.#string(value);
    if (Array.isArray(value)) {
      this.#word(3).#word(value.length);
      for (const one of value) this.value(one);
      return this;
    }
    if (value instanceof Float64Array || value instanceof Int32Array || value instanceof Uint8Array) {
      this.#word(4).#word(value.length);
      for (const one of value) this.#number(one);
      return this;
    }
    if (typeof value === "object" && value !== null) return this.#record(value);
    return this.#string(String(value));
  }

  #record(value: object): this {
    const entries = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([x], [y]) => (x < y ? -1 : 1));
    this.#word(5).#word(entries.length);
    for (const [name, one] of entries) this.#string(name).value(one);
    return this;
  }

  #string(text: string): this {
    this.#word(2).#word(text.length);
    for (let at = 0; at < text.length; at++) this.#word(text.charCodeAt(at));
    return this;
  }

  #number(value: number): this {
    // −0 and 0 are the same.
    this.#float[0] = value + 0;
    return this.#word(this.#words[0] as number).#word(this.#words[1] as number);
  }

  #word(word: number): this {
    this.#a = Math.imul(this.#a ^ word, 0x9e3779b1);
    this.#b = Math.imul(this.#b ^ word, 0x5f356495);
    this.#a ^= this.#a >>> 15;
    this.#b ^= this.#b >>> 13;
    return this;
  }

  text(): string {
    const a =
      Math.imul(this.#a ^ (this.#a >>> 16), 0x85ebca6b) ^ Math.imul(this.#b ^ (this.#b >>> 13), 0xc2b2ae35);
    const b = Math.imul(this.#b ^ (this.#b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
  }
}
