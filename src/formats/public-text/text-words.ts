import { foldText } from "../fold-text.ts";

/** A run of letters, or of digits with a letter behind ("12B"), where it stands in a text. */
export interface Word {
  readonly text: string;
  /** Folded, so that spellings can be compared. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*|\d+/gu)].map(({ 0: word, index }) => ({
    text: word,
    folded: foldText(word),
    from: index,
    to: index + word.length,
  }));
}
