import { foldText } from "./fold-text.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { holdsNationalId, isNationalId } from "./national-id.ts";
import type { Cell, PersonalColumn, PersonalReason } from "./table.ts";

/** What a hidden value shows instead. */
export const HIDDEN = "•••";

/** Headings that name a person or something about one, whatever stands below; figures and yes/no below are let through. */
const HEADINGS: readonly (readonly [PersonalReason, RegExp])[] = [
  [
    "nationalId",
    /^(fnr|pnr|dnr|dnummer|ssn)$|fodselsn(umme)?r|personn(umme)?r|nationalid|identitetsn(umme)?r/,
  ],
  [
    "name",
    /leietak|leigetak|beboer|bebuar|fornavn|fornamn|etternavn|etternamn|mellomnavn|mellomnamn|parorende|parorande|personnavn|personnamn|kontaktperson|saksbehandler|saksbehandlar|tenant|firstname|lastname|surname|givenname|fullname/,
  ],
  ["birth", /fodselsdato|fodselsar|fodselsdag|^fodt|^fdato$|^alder$|birth|^dob$|^age$/],
  ["phone", /^(telefon|tlf|mobil|phone|cellphone|mobile)(n(umme)?r|no|number)?$|telefonn|mobiln/],
  ["email", /^(e?mail|epost)(adresse|address)?$/],
  [
    "sensitive",
    /diagnos|ruslid|rusprob|helseopp|^kjonn$|^gender$|^sex$|sivilst|statsborger|nasjonalitet|nationality|religio|etnisi|ethnic|inntekt|^gjeld$|straff/,
  ],
];
const FREE_TEXT =
  /^(merknad|merknader|kommentar|kommentarar|kommentarer|notat|notater|notatar|anmerkning|bemerkning|fritekst|historikk|comment|comments|remark|remarks|note|notes)\d*$/;
/** Headings under which people and places both stand: what stands below decides, on a lower share. */
const EITHER_HEADING =
  /^(navn|namn|name|eier|eigar|hjemmelshaver|heimelshavar|kontakt|ansvarlig|owner|contact|person)\d*$/;

/** Distinct values looked at where a share decides; identity numbers and addresses are looked for in every value. */
const SAMPLE = 2_000;

interface ColumnLook {
  filled: number;
  plain: number;
  /** Values with eleven digits in a row, and those of them with both control digits right. */
  elevenDigits: number;
  ids: number;
  /** The same of ten digits: what a spreadsheet leaves of a number that began with 0. */
  tenDigits: number;
  shortIds: number;
  emails: number;
  wordy: number;
  readonly sample: Set<string>;
}

/**
 * Columns that hold persons: by heading, and by what stands in them (identity numbers with both control digits right, e-mail
 * addresses, telephone numbers as people write them, names of people). `skip` names columns that are geometry.
 */
export function findPersonal(
  headings: readonly string[],
  rows: number,
  cell: (row: number, column: number) => Cell,
  skip: ReadonlySet<number> = new Set(),
): readonly PersonalColumn[] {
  return headings.flatMap((heading, column): PersonalColumn[] => {
    if (skip.has(column)) return [];
    const look = lookAt(rows, (row) => cell(row, column));
    const reason = reasonFor(foldText(heading), look);
    return reason === undefined ? [] : [{ column: heading, reason }];
  });
}

function lookAt(rows: number, cell: (row: number) => Cell): ColumnLook {
  const look: ColumnLook = {
    filled: 0,
    plain: 0,
    elevenDigits: 0,
    ids: 0,
    tenDigits: 0,
    shortIds: 0,
    emails: 0,
    wordy: 0,
    sample: new Set(),
  };
  for (let row = 0; row < rows; row += 1) {
    const value = cell(row);
    if (value === null || value === "") continue;
    look.filled += 1;
    if (typeof value === "boolean" || (typeof value === "number" && Math.abs(value) < 1e9)) {
      look.plain += 1;
      continue;
    }
    const text = String(value);
    if (PLAIN.test(text)) look.plain += 1;
    if (text.length < 3) continue;
    if (text.length > 10 && DIGITS.test(text)) {
      look.elevenDigits += 1;
      if (holdsNationalId(text)) look.ids += 1;
    } else if (TEN_DIGITS.test(text)) {
      look.tenDigits += 1;
      if (isNationalId(text)) look.shortIds += 1;
    }
    if (text.includes("@") && EMAIL.test(text)) look.emails += 1;
    if (text.includes(" ") && text.split(/\s+/, 4).length > 3) look.wordy += 1;
    if (look.sample.size < SAMPLE) look.sample.add(text);
  }
  return look;
}

/** Figures and yes/no: "Antall beboere" = 4 says nothing of anybody. */
const PLAIN = /^\s*(\d{1,5}([.,]\d+)?|ja|nei|yes|no|true|false|x)\s*$/i;
const DIGITS = /(?<!\d)\d{6}[\s\u00a0-]?\d{5}(?!\d)/;
const TEN_DIGITS = /^\s*\d{10}\s*$/;
const EMAIL = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
/** As people write them: with +47, or in groups. Eight bare digits could as well be a grunnkrets. */
const PHONE = /^(\+|00)47[\s\d]{8,12}$|^[49]\d\d \d\d \d\d\d$|^\d\d \d\d \d\d \d\d$/;

const PLAIN_IS_FINE: ReadonlySet<PersonalReason> = new Set(["name", "sensitive", "nationalId"]);

function reasonFor(heading: string, look: ColumnLook): PersonalReason | undefined {
  if (look.filled === 0) return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0];
  // Of random eleven-digit codes one in 440 is a possible date with both control digits right; of ten digits, one in 250.
  if (look.ids > 0 && look.ids >= look.elevenDigits / 20) return "nationalId";
  if (look.shortIds > 0 && look.shortIds >= look.tenDigits / 4) return "nationalId";
  if (look.emails > 0) return "email";
  const byHeading = HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0];
  const allPlain = look.plain === look.filled;
  // "fnr" is also the lease number of a property (festenummer), a short figure.
  if (byHeading && !(allPlain && PLAIN_IS_FINE.has(byHeading))) return byHeading;
  if (FREE_TEXT.test(heading) && look.wordy > 0) return "freeText";
  const sample = [...look.sample];
  const shareOf = (test: (text: string) => boolean) =>
    sample.filter(test).length / Math.max(1, sample.length);
  if (shareOf((text) => PHONE.test(text.trim())) >= 0.5) return "phone";
  if (shareOf(isPersonName) >= (EITHER_HEADING.test(heading) ? 0.3 : 0.5)) return "name";
  return undefined;
}

const NAME = /^\p{Lu}[\p{L}'’.-]*(,? \p{Lu}[\p{L}'’.-]*){0,4}$/u;

/** "Kari Prøve", "PRØVE, KARI", "Kari": every word capitalised and one of them a common given name. */
function isPersonName(text: string): boolean {
  const trimmed = text.trim();
  if (!NAME.test(trimmed)) return false;
  return trimmed.split(/[\s,-]+/).some((word) => GIVEN_NAMES.has(foldText(word)));
}

/** One value as it may be shown: identity numbers and e-mail addresses that stray into other columns are hidden too. */
export function shown(value: Cell): Cell {
  if (value === null || typeof value === "boolean") return value;
  const text = String(value);
  return isPersonalValue(text) ? HIDDEN : value;
}

export const isPersonalValue = (text: string): boolean =>
  (text.length > 10 && DIGITS.test(text) && holdsNationalId(text)) ||
  (text.includes("@") && EMAIL.test(text));
