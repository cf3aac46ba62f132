import type { Dataset, Dwelling, DwellingFacts, Result } from "../../../engine/index.ts";
import { dwellingNumber, err, isKnown, ok, splitUnitLabel, unitLabel } from "../../../engine/index.ts";
import { readDwellingCell, type WrittenFact } from "../../../formats/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { wrongText } from "../../state/selectors/wrong-text.ts";

/** A column that is written in: a fact, or one of the two parts of the label. */
export type WrittenColumn = Exclude<WrittenFact, "label"> | "name" | "number";

/** What is written in a cell, as facts; else what is wrong with it, with the value seen and what is needed. */
export function factsWritten(
  dataset: Dataset,
  dwelling: Dwelling,
  column: WrittenColumn,
  text: string,
  m: Messages,
): Result<DwellingFacts, string> {
  if (column === "number") return numberWritten(dwelling, text, m);
  const read = readDwellingCell(dataset, column === "name" ? "label" : column, text);
  if (!read.ok) return err(wrongText(read.error, m));
  const { label } = read.value;
  if (column !== "name" || label === undefined || !isKnown(label) || !isKnown(dwelling.label)) return read;
  // The number belongs to the door, and stays when the street is spelled right.
  // A number that is written with the address is taken with it.
  const { address, number } = splitUnitLabel(label);
  return ok({ label: unitLabel({ address, number: number ?? splitUnitLabel(dwelling.label).number }) });
}

function numberWritten(dwelling: Dwelling, text: string, m: Messages): Result<DwellingFacts, string> {
  if (!isKnown(dwelling.label)) return err(m.text("register.wrong.number-without-address"));
  const { address } = splitUnitLabel(dwelling.label);
  if (text.trim() === "") return ok({ label: address });
  const number = dwellingNumber(text);
  return number === null
    ? err(m.text("register.wrong.number", { seen: text.trim().slice(0, 40) }))
    : ok({ label: unitLabel({ address, number }) });
}
