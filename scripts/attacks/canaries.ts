import { createChance } from "../../src/engine/dispersion/chance.ts";
import type { Project, ToPublish } from "../../src/engine/index.ts";
import { piecesOf } from "./bytes-in.ts";
import type { Output, OutputFile } from "./outputs.ts";
import { type Canary, plantCanaries } from "./plant-canaries.ts";
import { anotherPrivateLife } from "./private-life.ts";
import { publishProject, releaseOf } from "./publish-project.ts";
import { type AttackRow, attackRow } from "./row.ts";

/** Every canary is alike up to its number: one search for all of them, then which. */
const ANY = /kanari\d{6}x/g;

/** Canaries that can be read in a file or its name. */
export function canariesIn({ name, bytes }: OutputFile, canaries: readonly Canary[]): readonly Canary[] {
  const pieces = [name, ...piecesOf(bytes)];
  const words = new Set(pieces.flatMap((piece) => piece.match(ANY) ?? []));
  const others = canaries.filter(({ word }) => !word.startsWith("kanari"));
  // Numbers of fewer letters are found by what all of them share, so that a million characters are not gone through for each.
  const told = pieces.filter((piece) => /[.,]417|19(11|12|13|14)(Q|-)|[0-9a-f]{64}/.test(piece));
  return [
    ...canaries.filter(({ word }) => words.has(word)),
    ...others.filter(({ word }) =>
      told.some((piece) => piece.includes(word) || piece.includes(word.replace(".", ","))),
    ),
  ];
}

export interface CanariesAsked {
  readonly municipality: string;
  readonly project: Project;
  readonly ground: ToPublish["ground"];
  readonly outputs: readonly Output[];
  readonly runs: number;
  /** Slow outputs are made in one run of so many. */
  readonly slowEvery: number;
  readonly seed: number;
}

/** P2: a word that is nowhere else is written in every private field; all that leaves is made, taken apart, and gone through for them. */
export async function attackWithCanaries(
  asked: CanariesAsked,
): Promise<AttackRow & { readonly found: readonly string[] }> {
  const { project, ground, outputs, runs, slowEvery, seed } = asked;
  const chance = createChance(seed);
  const release = releaseOf(project);
  const found = new Set<string>();
  const empty = new Set<string>();
  for (let run = 0; run < runs; run++) {
    const { project: planted, canaries } = plantCanaries(
      run === 0 ? project : anotherPrivateLife(project, chance),
    );
    // The first is of its own release; another private life comes after the release was made.
    const publicCase = publishProject(planted, run === 0 ? releaseOf(planted) : release, ground);
    for (const { name, slow, make } of outputs) {
      if (slow && run % slowEvery !== 0) continue;
      const files = await make(publicCase);
      if (files.length === 0 || files.some(({ bytes }) => bytes.length === 0)) empty.add(name);
      for (const one of files)
        for (const { field } of canariesIn(one, canaries)) found.add(`${name}: ${field}`);
    }
  }
  const row = attackRow({
    municipality: asked.municipality,
    attack: "P2",
    of: "papers",
    outputs: outputs.map(({ name }) => name),
    tries: runs,
    measures: [
      { name: "canaries-seen", value: found.size, most: 0 },
      { name: "empty-outputs", value: empty.size, most: 0 },
    ],
  });
  return { ...row, found: [...found].sort() };
}
