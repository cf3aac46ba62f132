import { foldText } from "../fold-text.ts";

/**
 * The endings of street names, each with what people write for it, in both languages and in short; folded, the longest first. What they become stands for all of
 * them, and no name is spelt so.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(gatene|gaten|gatens|gata|gate|gt)$/, "#g"],
  [/(veiene|veien|veiens|vegen|vegens|vei|veg|vn|v)$/, "#v"],
  [/(plassen|plass|pl)$/, "#p"],
  [/(alleen|alle|all)$/, "#a"],
  [/(bakken|bakke|bk)$/, "#b"],
  [/(stien|sti)$/, "#s"],
  [/(torget|torvet|torg|torv)$/, "#t"],
  [/(svingen|sving)$/, "#sv"],
  [/(haugen|haug)$/, "#h"],
  [/(krokane|kroken|krok)$/, "#k"],
];

/** One spelling of a street's name, however it is written: "Karl Johans gate", "Karl Johansgt." and "KARL JOHANS GATA" are the same. */
export function streetKey(words: readonly string[]): string {
  const joined = words.map((word) => SHORT[foldText(word)] ?? foldText(word)).join("");
  for (const [ending, sign] of ENDINGS) if (ending.test(joined)) return joined.replace(ending, sign);
  return joined;
}

const SHORT: Readonly<Record<string, string>> = { st: "sankt" };
