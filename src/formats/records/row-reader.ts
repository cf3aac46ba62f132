import { type Issue, type Known, type Quarter, type RowRef, UNKNOWN } from "../../engine/index.ts";
import { isPersonalValue, shown } from "../find-personal.ts";
import { foldText } from "../fold-text.ts";
import type { IssueCode } from "../issue-codes.ts";
import { LIMITS } from "../limits.ts";
import type { Cell, Table } from "../table.ts";
import type { Field } from "./field.ts";
import { readFlag } from "./values/read-flag.ts";
import { readNumber } from "./values/read-number.ts";
import { readQuarter } from "./values/read-quarter.ts";
import { readWord } from "./values/read-word.ts";

/** Where each field of a kind stands in one table. */
export interface Columns {
  readonly fields: ReadonlyMap<string, Field>;
  /** Field id → index of its column. */
  readonly index: ReadonlyMap<string, number>;
  readonly constants: Readonly<Record<string, string>>;
}

/** Words that people and databases put where there is nothing. */
const NOTHING = /^(null|none|nil|nan|n\/a|#n\/a|-|–|—|\?|ukjent|ukjend|unknown)$/i;

/**
 * One row, read field by field into values of the model. What cannot be read becomes an issue: of a required field it rejects
 * the row, of any other the value is unknown and the row counts as repaired. Nothing is guessed.
 */
export class RowReader {
  readonly issues: Issue[] = [];
  /** True when a day was coarsened to its quarter. */
  coarsened = false;

  constructor(
    private readonly table: Table,
    private readonly columns: Columns,
    readonly row: number,
  ) {}

  get from(): RowRef {
    const { file, sheet } = this.table;
    return { file, ...(sheet === undefined ? {} : { sheet }), row: this.table.rowNumber(this.row) };
  }

  /** The column stands in the file, or one word was given for all rows. */
  isMapped(field: string): boolean {
    return this.columns.index.has(field) || Object.hasOwn(this.columns.constants, field);
  }

  issue(code: IssueCode, severity: Issue["severity"], field?: string, params?: Issue["params"]): void {
    const index = field === undefined ? undefined : this.columns.index.get(field);
    const column = index === undefined ? undefined : this.table.headings[index];
    const seen = index === undefined ? null : shown(this.table.cell(this.row, index));
    this.issues.push({
      code,
      severity,
      at: { ...this.from, ...(column === undefined ? {} : { column }) },
      ...(seen === null || code === "personal-value" ? {} : { seen: String(seen).slice(0, 80) }),
      ...(params ? { params } : {}),
    });
  }

  get rejected(): boolean {
    return this.issues.some(({ severity }) => severity === "reject");
  }

  raw(field: string): Cell {
    const index = this.columns.index.get(field);
    const cell = index === undefined ? null : this.table.cell(this.row, index);
    const empty = cell === null || (typeof cell === "string" && (cell === "" || NOTHING.test(cell)));
    if (!empty) return cell;
    return Object.hasOwn(this.columns.constants, field) ? (this.columns.constants[field] ?? null) : null;
  }

  text(field: string): Known<string> {
    const cell = this.raw(field);
    if (cell === null) return UNKNOWN;
    const text = String(cell).normalize("NFC");
    if (isPersonalValue(text)) return this.unknown("personal-value", field);
    if (text.length > LIMITS.text) return this.unknown("value-too-long", field, { most: LIMITS.text });
    return text;
  }

  /** Text that must be there. */
  needed(field: string): string | undefined {
    const text = this.text(field);
    if (text !== UNKNOWN) return text;
    if (this.raw(field) === null) this.issue("value-missing", "reject", field);
    return undefined;
  }

  /** With `needed` a value that cannot be read rejects the row whatever the field says. */
  number(field: string, needed = false): Known<number> {
    const cell = this.raw(field);
    if (cell === null) return UNKNOWN;
    const spec = this.columns.fields.get(field);
    const value = typeof cell === "number" ? cell : readNumber(withoutUnit(String(cell), spec?.units ?? []));
    if (value === undefined || !Number.isFinite(value))
      return this.unknown("value-not-number", field, {}, needed);
    const { min, max } = this.range(field);
    if (value < min || value > max) return this.unknown("value-out-of-range", field, { min, max }, needed);
    return value === 0 ? 0 : value;
  }

  /** A whole number, 0 or more. */
  count(field: string, needed = false): Known<number> {
    const value = this.number(field, needed);
    if (value === UNKNOWN) return UNKNOWN;
    if (!Number.isInteger(value)) return this.unknown("value-not-whole", field, {}, needed);
    if (value < 0) return this.unknown("value-out-of-range", field, this.range(field), needed);
    return value;
  }

  private range(field: string): { readonly min: number; readonly max: number } {
    const { min = 0, max = Infinity } = this.columns.fields.get(field) ?? {};
    return { min, max };
  }

  year(field: string): Known<number> {
    const text = String(this.raw(field) ?? "");
    if (text === "") return UNKNOWN;
    // A day of counting, "2026-01-01", says its year.
    const year = Number(/^(19|20)\d\d(?=$|-\d\d-\d\d)/.exec(text)?.[0] ?? Number.NaN);
    return Number.isNaN(year) ? this.unknown("value-out-of-range", field, { min: 1900, max: 2099 }) : year;
  }

  flag(field: string): Known<boolean> {
    const cell = this.raw(field);
    if (cell === null || typeof cell === "boolean") return cell ?? UNKNOWN;
    return readFlag(String(cell)) ?? this.unknown("value-not-yes-no", field);
  }

  word<T extends string>(field: string): Known<T> {
    const cell = this.raw(field);
    const spec = this.columns.fields.get(field);
    if (cell === null || !spec) return UNKNOWN;
    const code = readWord(spec, String(cell));
    return code === undefined ? this.unknown("value-unknown-word", field) : (code as T);
  }

  quarter(field: string): Known<Quarter> {
    const cell = this.raw(field);
    if (cell === null) return UNKNOWN;
    const read = readQuarter(String(cell));
    if (!read) return this.unknown("value-not-quarter", field);
    this.coarsened ||= read.fromDate;
    return read.quarter;
  }

  private unknown(
    code: IssueCode,
    field: string,
    params: Readonly<Record<string, number>> = {},
    needed = this.columns.fields.get(field)?.required === true,
  ): typeof UNKNOWN {
    const bounds = Object.entries(params).filter(([, value]) => Number.isFinite(value));
    const outcome = needed ? "rejected" : "unknown";
    this.issue(code, needed ? "reject" : "repair", field, { ...Object.fromEntries(bounds), outcome });
    return UNKNOWN;
  }
}

/** "54 m²" → "54" when the field is measured in m²; any other word after the number stays, and makes it no number. */
function withoutUnit(text: string, units: readonly string[]): string {
  const parts = /^(.*\d)\s*([^\d\s].*)$/.exec(text.trim());
  return parts && units.includes(foldText(parts[2] ?? "")) ? (parts[1] ?? text) : text;
}
