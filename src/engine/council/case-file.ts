import { canonicalJson } from "../canonical-json.ts";
import { fileStem } from "../file-stem.ts";
import { textHash } from "../release/public/text-hash.ts";
import type { FieldFault } from "../strict-reader.ts";
import type { PublicCase } from "./public-case.ts";

export const CASE_SCHEMA = "spredt-case";
/** Version 2 tells how dwellings lie about the plots. Cases of version 1 are read, and say nothing of it. */
export const CASE_VERSION = 2;

/** A case is of the version that has all that it tells and no more: what was written before is written again as it was, byte for byte. */
const versionOf = ({ nearness }: PublicCase): number => (nearness === undefined ? 1 : CASE_VERSION);

/** What is wrong with a case file, and where: "case.plots[3].capacity". */
export interface CaseFault {
  readonly code:
    | FieldFault["code"]
    | "not-json"
    | "too-big"
    | "not-a-case"
    | "newer-version"
    | "not-canonical"
    | "wrong-hash"
    /** An area or plot that is spoken of and is not in the case. */
    | "unknown-id"
    /** Not a rule set that this version can judge by, whole. */
    | "wrong-rule-set"
    /** The release in it is not whole by itself. */
    | "wrong-release"
    /** Not what the release in it says. */
    | "against-release"
    | "broken-decisions";
  readonly at: string;
}

/** The public case as a file, and what it is known by. */
export interface CaseFile {
  readonly publicCase: PublicCase;
  /** SHA-256 of the canonical JSON of the case: what decisions remember it by. */
  readonly hash: string;
  readonly text: string;
}

/** The file of a case: canonical JSON, one line. Figures that follow from it are not in it; whoever reads it reckons them. */
export function caseFile(publicCase: PublicCase): CaseFile {
  const body = canonicalJson(publicCase);
  const hash = textHash(body);
  const text = `{"case":${body},"hash":"${hash}","schema":"${CASE_SCHEMA}","version":${versionOf(publicCase)}}\n`;
  return { publicCase, hash, text };
}

/** "sak_fjordvik_2026-11-01.json": nothing in the name but what is in the file. */
export const caseFileName = ({ municipality, date }: Pick<PublicCase, "municipality" | "date">): string =>
  `sak_${fileStem(municipality.name)}_${date}.json`;
