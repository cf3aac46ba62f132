import type { Residences } from "../../../engine/index.ts";
import { UNKNOWN } from "../../../engine/index.ts";
import { type CellOut, type ColumnType, readTable, writeTable } from "../table-text.ts";
import type { Part } from "./part.ts";

const COLUMNS = {
  x: "number",
  y: "number",
  dwellings: "number",
  residents: "number",
} as const satisfies Record<string, ColumnType>;

/** Columns of text, by their names in the file. Each stands only when the register has it: none at all and all empty are different datasets. */
const TEXTS = { label: "labels", postal: "postal", properties: "properties" } as const;
type Text = keyof typeof TEXTS;

export const residences: Part<"residences"> = {
  file: "residences.csv",
  collection: "residences",
  write: (all) => {
    const texts = textsOf((text) => (all[TEXTS[text]]?.length ?? 0) > 0);
    return writeTable([...Object.keys(COLUMNS), ...texts], rowsOf(all, texts));
  },
  read(text, _crs, issues): Residences {
    const heading = /^[^\r\n]*/.exec(text)?.[0].split(";") ?? [];
    const texts = textsOf((one) => heading.includes(one));
    const rows = readTable(
      this.file,
      text,
      { ...COLUMNS, ...Object.fromEntries(texts.map((one) => [one, "text" as const])) },
      issues,
      (r) => ({
        x: r.number("x"),
        y: r.number("y"),
        dwellings: whole(r.knownNumber("dwellings")),
        residents: whole(r.knownNumber("residents")),
        texts: texts.map((one) => (r.has(one) ? r.text(one) : "")),
      }),
    );
    const column = (one: Text) => {
      const at = texts.indexOf(one);
      return at < 0 ? undefined : rows.map((row) => row.texts[at] ?? "");
    };
    const [postal, properties] = [column("postal"), column("properties")];
    return {
      x: Float64Array.from(rows, (row) => row.x),
      y: Float64Array.from(rows, (row) => row.y),
      dwellings: Int32Array.from(rows, (row) => row.dwellings),
      residents: Int32Array.from(rows, (row) => row.residents),
      labels: column("label") ?? [],
      ...(postal ? { postal } : {}),
      ...(properties ? { properties } : {}),
    };
  },
};

const textsOf = (has: (text: Text) => boolean): readonly Text[] => (Object.keys(TEXTS) as Text[]).filter(has);
const whole = (count: number | typeof UNKNOWN): number => (count === UNKNOWN ? -1 : count);
const orEmpty = (count: number | undefined): number | null =>
  count === undefined || count === -1 ? null : count;

function* rowsOf(all: Residences, texts: readonly Text[]): Generator<readonly CellOut[]> {
  for (let i = 0; i < all.x.length; i += 1) {
    const cells: CellOut[] = [
      all.x[i] ?? null,
      all.y[i] ?? null,
      orEmpty(all.dwellings[i]),
      orEmpty(all.residents[i]),
    ];
    for (const text of texts) cells.push(all[TEXTS[text]]?.[i] || null);
    yield cells;
  }
}
