import { err, ok, type Result } from "../model/result.ts";
import { StrictReader } from "../strict-reader.ts";
import { CASE_SCHEMA, CASE_VERSION, type CaseFault, type CaseFile, caseFile } from "./case-file.ts";
import { checkCase } from "./check-case.ts";
import { readCaseBody } from "./read-case-body.ts";

/** A case of a big city, with every building's outline, is a quarter of this. */
const MOST_CHARACTERS = 60_000_000;

/**
 * Reads a case, and refuses all that is not exactly one: a field too many, a number out of bounds, an area or plot that is not there, a release that is not whole,
 * a wrong hash. What the council's room and the papers show has therefore been through the one writer, or is byte for byte what that would have written. The hash
 * tells accidents and clumsy changes; who made the file is for whoever handed it out to vouch for.
 */
export function readCase(text: string): Result<CaseFile, readonly CaseFault[]> {
  const only = (code: CaseFault["code"], at = ""): Result<never, readonly CaseFault[]> => err([{ code, at }]);
  if (text.length > MOST_CHARACTERS) return only("too-big");
  const parsed = parse(text);
  if (parsed === undefined) return only("not-json");
  if (typeof parsed !== "object" || parsed === null || !("schema" in parsed)) return only("not-a-case");
  if (parsed.schema !== CASE_SCHEMA) return only("not-a-case", "schema");
  const version = "version" in parsed ? parsed.version : undefined;
  if (typeof version === "number" && version > CASE_VERSION) return only("newer-version", "version");

  const faults: CaseFault[] = [];
  const { hash, publicCase } = StrictReader.whole(parsed, "", faults, (r) => {
    r.word("schema", [CASE_SCHEMA]);
    r.whole("version", 1);
    return { hash: r.text("hash"), publicCase: r.child("case", (own) => readCaseBody(own, faults)) };
  });
  if (faults.length > 0) return err(faults);
  const file = caseFile(publicCase);
  if (file.hash !== hash) return only("wrong-hash", "hash");
  if (file.text !== text) return only("not-canonical");
  const wrong = checkCase(publicCase);
  return wrong.length > 0 ? err(wrong) : ok(file);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
