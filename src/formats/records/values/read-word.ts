import { foldText } from "../../fold-text.ts";
import type { Field } from "../field.ts";

/** The code a word stands for in a closed list, or undefined. The field's own codes are understood in any spelling. */
export function readWord(field: Field, text: string): string | undefined {
  return wordsOf(field).get(foldText(text));
}

function wordsOf(field: Field): ReadonlyMap<string, string> {
  let words = made.get(field);
  if (!words) {
    words = new Map();
    for (const [code, synonyms] of Object.entries(field.values ?? {})) {
      for (const word of [foldText(code), ...synonyms]) words.set(word, code);
    }
    made.set(field, words);
  }
  return words;
}
const made = new WeakMap<Field, Map<string, string>>();
