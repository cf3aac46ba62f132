import { type Brand, id } from "../../engine/index.ts";
import type { RowReader } from "./row-reader.ts";

/**
 * Ids of the records of one table. From the id column where there is one: an empty cell or a repeated id rejects the row.
 * Without such a column they are made from what the record is called, else from file and row.
 */
export class RecordIds {
  /** True when ids had to be made: the next import can then only match rows that are still called the same. */
  made = false;
  private readonly rows = new Map<string, { readonly row: number; readonly parts: Set<string> }>();
  private pending: { readonly text: string; readonly part: string; readonly row: number } | undefined;

  constructor(
    private readonly stem: string,
    private readonly adjust: (text: string, reader: RowReader) => string = (text) => text,
  ) {}

  /**
   * `called` is what the record is known as without an id. `part` tells the pieces apart of what one id covers in several
   * rows (the same delområde in two bydeler, one hazard zone in many polygons): another piece gets a number instead of a no.
   */
  of<T extends Brand<string>>(reader: RowReader, { called = "", part = "" } = {}): T | undefined {
    const row = reader.from.row;
    if (!reader.isMapped("id")) {
      this.made = true;
      const wanted = called === "" ? `${this.stem}-${row}` : called;
      return this.take<T>(this.rows.has(wanted) ? `${wanted} (${row})` : wanted, part, row);
    }
    const text = reader.needed("id");
    if (text === undefined) return undefined;
    const adjusted = this.adjust(text, reader);
    const first = this.rows.get(adjusted);
    if (!first) return this.take<T>(adjusted, part, row);
    if (part === "" || first.parts.has(part)) {
      reader.issue("row-duplicate-id", "reject", "id", { first: first.row });
      return undefined;
    }
    const numbered = `${adjusted}-${first.parts.size + 1}`;
    reader.issue("row-id-numbered", "repair", "id", { first: first.row, id: numbered });
    return this.take<T>(numbered, part, row, adjusted);
  }

  private take<T extends Brand<string>>(text: string, part: string, row: number, of = text): T {
    this.pending = { text: of, part, row };
    return id<T>(text);
  }

  /** The last id is in use: its row was kept. A rejected row holds no id back from a later one. */
  keep(): void {
    if (!this.pending) return;
    const { text, part, row } = this.pending;
    const known = this.rows.get(text);
    if (known) known.parts.add(part);
    else this.rows.set(text, { row, parts: new Set([part]) });
    this.pending = undefined;
  }
}
