import { findAddresses } from "./find-addresses.ts";
import { findMoves } from "./find-moves.ts";
import { findNames } from "./find-names.ts";
import { findNumbers } from "./find-numbers.ts";
import type { PublicTextRegister } from "./public-text-register.ts";
import type { TextFinding } from "./text-finding.ts";
import { wordsOf } from "./text-words.ts";

/**
 * What in a text may point at a person or at a home in use, in the order it stands; of two that overlap, the first found kind. Names of people are known by the
 * commonest given names alone: somebody must still read the text.
 */
export function checkPublicText(text: string, register: PublicTextRegister): readonly TextFinding[] {
  const kept: TextFinding[] = [];
  const all = [
    ...findNumbers(text),
    ...findAddresses(text, register),
    ...findPlacements(text, register),
    ...findNames(text, register),
    ...findMoves(text),
  ];
  for (const one of all) if (kept.every(({ from, to }) => one.to <= from || one.from >= to)) kept.push(one);
  return kept.sort((a, b) => a.from - b.from);
}

/** Ids of placements: pseudonyms, which a register elsewhere may tie to somebody. */
function findPlacements(text: string, { placements }: PublicTextRegister): readonly TextFinding[] {
  if (placements.size === 0) return [];
  const tokens = [...text.matchAll(/[\p{L}\d]+(?:[-_/][\p{L}\d]+)*/gu)];
  return tokens.flatMap(({ 0: words, index }): TextFinding[] => {
    const folded = wordsOf(words)
      .map((word) => word.folded)
      .join("");
    if (!placements.has(folded)) return [];
    return [{ kind: "placement", words, from: index, to: index + words.length }];
  });
}
