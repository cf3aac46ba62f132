/**
 * One branch of a refutation: `[cover, steps]`.
 *
 * `cover` are groups of candidates that all stand too near each other (or belong to one group of the problem's with a limit).
 * A step that is a candidate says: with it chosen, too few of these groups are left to choose from, so it may be crossed
 * off. A step `[candidate, branch]` says the same by a branch of its own. When all steps are done, what is left of the cover
 * is too little.
 */
export type ProofBranch = readonly [cover: readonly (readonly number[])[], steps: readonly ProofStep[]];
export type ProofStep = number | readonly [candidate: number, branch: ProofBranch];

/** Builds the tree of a refutation while the search goes through it, and gives up when it grows too large. */
export class ProofWriter {
  /** Characters of JSON so far. */
  length = 0;
  root: ProofBranch | null = null;
  readonly #origin: Int32Array;
  readonly #path: [cover: number[][], steps: ProofStep[]][] = [];
  readonly #entering: number[] = [];

  constructor(origin: Int32Array) {
    this.#origin = origin;
  }

  open(cover: readonly (readonly number[])[]): void {
    this.#path.push([cover.map((group) => group.map((i) => this.#index(i))), []]);
    this.length += 6 + 2 * cover.length;
  }

  strike(candidate: number): void {
    this.#path.at(-1)?.[1].push(this.#index(candidate));
  }

  branch(candidate: number): void {
    this.#entering.push(this.#index(candidate));
  }

  leaf(cover: readonly (readonly number[])[]): void {
    this.open(cover);
    this.close();
  }

  close(): void {
    const branch = this.#path.pop();
    if (!branch) throw new Error("more branches end than began");
    const parent = this.#path.at(-1);
    if (parent) parent[1].push([this.#entering.pop() as number, branch]);
    else this.root = branch;
  }

  #index(i: number): number {
    const index = this.#origin[i] as number;
    this.length += String(index).length + 1;
    return index;
  }
}
