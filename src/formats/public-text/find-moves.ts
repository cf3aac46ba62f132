import { matches } from "./find-numbers.ts";
import type { TextFinding } from "./text-finding.ts";

const MOVING = /flytt|innflytt|utflytt|bosatt|bosett|busett|moved|moving|moves|settled/i;
const MONTHS =
  "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december";
/** A day, a month or a quarter: a year alone is a figure of many. */
const MOMENT = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`(?<!\d)\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}`,
    String.raw`(?<!\d)(?:\d{1,2}\.?\s)?(?:${MONTHS})\s(?:\d{1,2},\s)?\d{4}`,
    String.raw`(?<!\d)\d{1,2}\.\s(?:${MONTHS})(?!\p{L})`,
    String.raw`(?<!\d)[1-4]\.\s?kvartal\s\d{4}`,
    String.raw`\d{4}[- ]?[KQ][1-4]`,
    String.raw`[KQ][1-4]\s\d{4}`,
  ].join("|"),
  "giu",
);

/** When somebody moved: a moment in a sentence that speaks of moving. */
export function findMoves(text: string): readonly TextFinding[] {
  return matches(text, "move", MOMENT).filter(({ from, to }) => MOVING.test(sentenceAround(text, from, to)));
}

/** A full stop behind a figure ends no sentence. */
const END = /(?<!\d)[.!?]\s|\n/g;

function sentenceAround(text: string, from: number, to: number): string {
  const before = [...text.slice(0, from).matchAll(END)].at(-1);
  const start = before ? before.index + before[0].length : 0;
  const after = text.slice(to).search(END);
  return text.slice(start, after === -1 ? text.length : to + after);
}
