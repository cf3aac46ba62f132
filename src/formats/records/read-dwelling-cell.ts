import {
  type Dataset,
  type Dwelling,
  type DwellingFact,
  type DwellingFacts,
  err,
  type Issue,
  id,
  ok,
  type Result,
  UNKNOWN,
} from "../../engine/index.ts";
import { link } from "./builders/build-dwelling.ts";
import type { Field } from "./field.ts";
import { dwellings } from "./kinds/dwellings.ts";
import { linksIn } from "./link-records.ts";
import { RowReader } from "./row-reader.ts";

/** A place is pointed out, not written. */
export type WrittenFact = Exclude<DwellingFact, "at">;

/** What is wrong with something written in a cell; `code` is an issue code of an import. */
export interface CellProblem {
  readonly code: string;
  readonly seen: string;
  readonly params: NonNullable<Issue["params"]>;
}

const FIELDS = new Map<string, Field>(dwellings.fields.map((field) => [field.id, field]));

/**
 * What somebody writes of a dwelling in one cell, read as a file's cell is read: the same words, units, limits and guard against
 * personal values. Nothing written is unknown.
 */
export function readDwellingCell(
  dataset: Dataset,
  fact: WrittenFact,
  text: string,
): Result<DwellingFacts, CellProblem> {
  const written = text.trim();
  const field = fact === "label" ? "address" : fact;
  const reader = new RowReader(
    {
      file: "",
      format: "csv",
      headings: [field],
      rows: 1,
      personal: [],
      broken: new Map(),
      cell: () => (written === "" ? null : written),
      rowNumber: () => 1,
    },
    { fields: FIELDS, index: new Map([[field, 0]]), constants: {} },
    0,
  );
  const facts = { [fact]: readFact(reader, fact) } as DwellingFacts;
  const issues = [...reader.issues];
  const linked = followed(dataset, fact, facts, issues);
  if (fact === "units" && facts.units === undefined)
    issues.push({ code: "value-missing", severity: "reject", at: { file: "" } });
  const [issue] = issues;
  return issue
    ? err({ code: issue.code, seen: written.slice(0, 80), params: issue.params ?? {} })
    : ok(linked);
}

function readFact(reader: RowReader, fact: WrittenFact): unknown {
  switch (fact) {
    case "label":
      return reader.text("address");
    case "building":
    case "cooperative":
      return link(reader.text(fact));
    case "units": {
      const units = reader.count("units", true);
      return units === UNKNOWN ? undefined : units;
    }
    case "bedrooms":
      return reader.count(fact);
    case "areaM2":
    case "leaseYears":
      return reader.number(fact);
    case "stepFree":
      return reader.flag(fact);
    case "since":
    case "leaseEnds":
      return reader.quarter(fact);
    case "kind":
    case "standing":
    case "acquisition":
    case "designation":
      return reader.word(fact);
  }
}

/** A building or a cooperative by its id or its name: here a link to nothing is refused, since nobody will import it later by chance. */
function followed(dataset: Dataset, fact: WrittenFact, facts: DwellingFacts, issues: Issue[]): DwellingFacts {
  if (fact !== "building" && fact !== "cooperative") return facts;
  const asked: Pick<Dwelling, "building" | "cooperative" | "from" | "id"> = {
    id: id("asked"),
    building: UNKNOWN,
    cooperative: UNKNOWN,
    from: { file: "", row: 1 },
    ...facts,
  };
  const found = linksIn(dataset, issues).dwelling(asked as Dwelling);
  return { [fact]: found[fact] } as DwellingFacts;
}
