import type { Issue } from "../../engine/index.ts";
import { gridTable } from "../grid-table.ts";
import { own } from "../json-text.ts";
import { LIMITS } from "../limits.ts";
import type { Cell, Table } from "../table.ts";

interface Dimension {
  readonly id: string;
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  /** Where each code stands among the figures. */
  readonly places: readonly number[];
  readonly size: number;
}

export const isJsonStat = (root: unknown): boolean =>
  own(root, "class") === "dataset" && Array.isArray(own(root, "id")) && own(root, "value") !== undefined;

/**
 * A cube of JSON-stat 2 as rows: a column of codes and one of names for each dimension, one for each content; a cell without a
 * figure is empty, whatever its status says of why.
 */
export function readJsonStat(file: string, root: unknown, issues: Issue[]): readonly Table[] {
  const dimensions = dimensionsOf(root);
  const sizes = dimensions?.map(({ codes }) => codes.length) ?? [];
  const cells = sizes.reduce((product, size) => product * size, 1);
  const fail = (code: string): readonly Table[] => {
    issues.push({ code, severity: "reject", at: { file }, params: { rows: LIMITS.rows } });
    return [];
  };
  if (!dimensions) return fail("json-stat-unreadable");
  if (cells > LIMITS.cells) return fail("table-too-big");
  // A code given twice names one place only: the figures of the other are nobody's.
  const unnamed = dimensions.reduce((sum, { size, codes }) => sum + size - codes.length, 0);
  if (unnamed > 0)
    issues.push({ code: "json-stat-unnamed", severity: "note", at: { file }, params: { rows: unnamed } });
  const metric = metricOf(root, dimensions);
  const others = dimensions.filter((one) => one !== metric);
  const contents = metric ?? { codes: ["value"] };
  const headings = [...others.flatMap(({ id }) => [id, `${id} navn`]), ...contents.codes];
  const rows: Cell[][] = [headings];
  const value = own(root, "value");
  const at = new Map(others.map((one) => [one, 0]));
  const figure = (content: number): Cell => {
    let index = 0;
    for (const one of dimensions)
      index = index * one.codes.length + (one === metric ? content : (at.get(one) ?? 0));
    const found = Array.isArray(value) ? (value as readonly unknown[])[index] : own(value, String(index));
    return typeof found === "number" || typeof found === "string" ? found : null;
  };
  const count = others.reduce((product, { codes }) => product * codes.length, 1);
  if (count > LIMITS.rows) return fail("table-too-big");
  for (let row = 0; row < count; row += 1) {
    let rest = row;
    for (const one of [...others].reverse()) {
      at.set(one, rest % one.codes.length);
      rest = Math.floor(rest / one.codes.length);
    }
    rows.push([
      ...others.flatMap((one) => [one.codes[at.get(one) ?? 0] ?? null, one.labels[at.get(one) ?? 0] ?? null]),
      ...contents.codes.map((_code, content) => figure(content)),
    ]);
  }
  const table = gridTable({ file, format: "json-stat", rows }, issues);
  return table ? [table] : [];
}

function dimensionsOf(root: unknown): readonly Dimension[] | undefined {
  const ids = own(root, "id") as readonly unknown[];
  const sizes = own(root, "size");
  const found: Dimension[] = [];
  for (const [i, id] of ids.entries()) {
    const category = own(own(own(root, "dimension"), String(id)), "category");
    const index = own(category, "index");
    const names = own(category, "label");
    const size = Array.isArray(sizes) && typeof sizes[i] === "number" ? sizes[i] : -1;
    const listed: readonly (readonly [string, number])[] = Array.isArray(index)
      ? index.map((code, place) => [String(code), place])
      : Object.entries((index ?? {}) as Record<string, number>).sort((a, b) => a[1] - b[1]);
    const codes =
      listed.length > 0 ? listed.map(([code]) => code) : Object.keys((names as object | undefined) ?? {});
    if (codes.length === 0 || codes.length > size) return undefined;
    const labels = codes.map((code) => {
      const label = own(names, code);
      return typeof label === "string" ? label : code;
    });
    const places = listed.length > 0 ? listed.map(([, place]) => place) : [0];
    found.push({ id: String(id), codes, labels, places, size });
  }
  return found.length > 0 ? found : undefined;
}

/** The dimension that says what the figures are of. */
function metricOf(root: unknown, dimensions: readonly Dimension[]): Dimension | undefined {
  const named = own(own(root, "role"), "metric");
  const id = Array.isArray(named) ? String(named[0]) : "ContentsCode";
  return dimensions.find((one) => one.id === id);
}
