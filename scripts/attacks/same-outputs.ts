import { createChance } from "../../src/engine/dispersion/chance.ts";
import type { Project, ToPublish } from "../../src/engine/index.ts";
import type { Output, OutputFile } from "./outputs.ts";
import { anotherPrivateLife } from "./private-life.ts";
import { publishProject, releaseOf } from "./publish-project.ts";
import { type AttackRow, attackRow } from "./row.ts";

export interface SameOutputsAsked {
  readonly municipality: string;
  readonly project: Project;
  readonly ground: ToPublish["ground"];
  readonly outputs: readonly Output[];
  readonly pairs: number;
  /** Slow outputs are made of one pair in so many. */
  readonly slowEvery: number;
  readonly seed: number;
  /** How a project becomes a case; a leaky one may look at what it should not. */
  readonly publish?: typeof publishProject;
}

/**
 * P1, for all that leaves: two projects with the same public facts and the same release, and other private lives, give the same bytes under the same names, on different days and
 * with chance falling differently. A case is a pure function of what is public, and papers are of the case; whatever differs could be read by somebody.
 */
export async function attackSameOutputs(
  asked: SameOutputsAsked,
): Promise<AttackRow & { readonly different: readonly string[] }> {
  const { project, ground, outputs, pairs, slowEvery, seed, publish = publishProject } = asked;
  const chance = createChance(seed);
  const release = releaseOf(project);
  const different = new Set<string>();
  const empty = new Set<string>();
  let differing = 0;
  // Each life is held against the one before it: as many pairs, and half the cases to make.
  let one = publish(anotherPrivateLife(project, chance), release, ground);
  for (let pair = 0; pair < pairs; pair++) {
    const before = one;
    one = publish(anotherPrivateLife(project, chance), release, ground);
    let same = true;
    for (const { name, slow, make } of outputs) {
      if (slow && pair % slowEvery !== 0) continue;
      const first = await onDay("2026-11-22T08:00:00Z", 0.25, () => make(before));
      const second = await onDay("2031-02-03T21:15:42Z", 0.75, () => make(one));
      if (first.length === 0 || first.some(({ bytes }) => bytes.length === 0)) empty.add(name);
      if (areSame(first, second)) continue;
      different.add(name);
      same = false;
    }
    if (!same) differing += 1;
  }
  const row = attackRow({
    municipality: asked.municipality,
    attack: "P1",
    of: "papers",
    outputs: outputs.map(({ name }) => name),
    tries: pairs,
    measures: [
      { name: "different-pairs", value: differing, most: 0 },
      { name: "empty-outputs", value: empty.size, most: 0 },
    ],
  });
  return { ...row, different: [...different].sort() };
}

const areSame = (one: readonly OutputFile[], other: readonly OutputFile[]): boolean =>
  one.length === other.length &&
  one.every(({ name, bytes }, n) => {
    const twin = other[n];
    return twin !== undefined && name === twin.name && Buffer.from(bytes).equals(Buffer.from(twin.bytes));
  });

/** Makes something on another day and with another fall of chance: whoever looks at the clock or draws is found out. */
async function onDay<T>(day: string, drawn: number, make: () => T | Promise<T>): Promise<T> {
  const [RealDate, random] = [globalThis.Date, Math.random];
  const moment = RealDate.parse(day);
  globalThis.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [moment] : given) as [number]));
    }
    static override now(): number {
      return moment;
    }
  } as DateConstructor;
  let step = 0;
  Math.random = () => (drawn + step++ * 0.618) % 1;
  try {
    return await make();
  } finally {
    globalThis.Date = RealDate;
    Math.random = random;
  }
}
