import { at, type Dataset, type WaitingQuestion, type WaitingTable } from "../../engine/index.ts";
import type { AddressIndex } from "../addresses/address-index.ts";
import { addressBook } from "./address-book.ts";

/** The addresses of rows that wait, looked up again: one question for all rows of all tables that say the same. */
export function askAgain(
  dataset: Pick<Dataset, "residences" | "municipality">,
  index: AddressIndex,
  waiting: readonly WaitingTable[],
): readonly WaitingQuestion[] {
  const book = addressBook(dataset, [], index);
  const questions = new Map<string, WaitingQuestion & { readonly rows: number[] }>();
  for (const { row, key, asked } of waiting.flatMap(({ rows }) => rows)) {
    const known = questions.get(key);
    if (known) {
      known.rows.push(row);
      continue;
    }
    const answer = book.find(asked);
    if (answer.is === "ask") questions.set(key, { ...answer.question, key, rows: [row], found: null });
    else {
      const found = { at: at(...answer.at), by: answer.by, label: answer.label };
      questions.set(key, { key, text: asked.text, rows: [row], candidates: [], found });
    }
  }
  return [...questions.values()];
}
