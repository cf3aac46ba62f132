/** What in a file is not as it must be: where, what was seen and what is needed. */
export interface ProblemFault {
  readonly at: string;
  readonly message: string;
}

/** Thrown inside the reader only, and caught where it begins: a fault ends the reading wherever it stands. */
export class Fault extends Error {
  readonly at: string;
  constructor(at: string, message: string) {
    super(message);
    this.at = at;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What was seen, short enough to be read. */
export function seen(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isFields(value))
    return `an object with ${Object.keys(value).slice(0, 5).join(", ") || "nothing in it"}`;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}

const refuse = (at: string, needed: string, value: unknown): never => {
  throw new Fault(at, `needs ${needed}; saw ${seen(value)}`);
};

export function asList(value: unknown, at: string, needed: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(at, needed, value);
}

export function asNumber(value: unknown, at: string, least = Number.NEGATIVE_INFINITY): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return refuse(at, "a number", value);
  return value >= least ? value : refuse(at, `a number of ${least} or more`, value);
}

export function asWhole(value: unknown, at: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const top = most === Number.MAX_SAFE_INTEGER ? "more" : String(most);
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
    return refuse(at, `a whole number, ${least} to ${top}`, value);
  return value as number;
}

export function asFlag(value: unknown, at: string): boolean {
  return typeof value === "boolean" ? value : refuse(at, "true or false", value);
}

/** One number for each, or one for all. */
export function asColumn(
  value: unknown,
  at: string,
  count: number,
  least = Number.NEGATIVE_INFINITY,
): number[] {
  if (typeof value === "number") return new Array<number>(count).fill(asNumber(value, at, least));
  const list = asList(value, at, `${count} numbers, or one for all`);
  if (list.length !== count) return refuse(at, `${count} numbers`, value);
  return list.map((one, k) => asNumber(one, `${at}[${k}]`, least));
}

/** [[x, y], …] or { "x": […], "y": […] }. */
export function asPoints(value: unknown, at: string): readonly (readonly [number, number])[] {
  if (isFields(value)) {
    const x = asList(value.x, `${at}.x`, "a list of numbers").map((one, k) => asNumber(one, `${at}.x[${k}]`));
    const y = asColumn(value.y, `${at}.y`, x.length);
    return x.map((one, k) => [one, y[k] as number]);
  }
  return asList(value, at, '[[x, y], …] or { "x": […], "y": […] }').map((one, k) => {
    const pair = isFields(one) ? [one.x, one.y] : asList(one, `${at}[${k}]`, "[x, y]");
    if (pair.length < 2) return refuse(`${at}[${k}]`, "[x, y]", one);
    return [asNumber(pair[0], `${at}[${k}][0]`), asNumber(pair[1], `${at}[${k}][1]`)] as const;
  });
}

/** Rows of equal length, no number negative. */
export function asMatrix(value: unknown, at: string): readonly Float64Array[] {
  const rows = asList(value, at, "a matrix: a list of rows").map((row, i) =>
    Float64Array.from(asList(row, `${at}[${i}]`, "a row of numbers"), (one, j) =>
      asNumber(one, `${at}[${i}][${j}]`, 0),
    ),
  );
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0 || width === 0) return refuse(at, "one row of one number or more", value);
  const odd = rows.findIndex(({ length }) => length !== width);
  if (odd >= 0)
    return refuse(`${at}[${odd}]`, `${width} numbers like the first row`, (value as unknown[])[odd]);
  return rows;
}

export function euclidean(
  from: readonly (readonly [number, number])[],
  to: readonly (readonly [number, number])[],
): readonly Float64Array[] {
  return from.map(([x, y]) => Float64Array.from(to, ([a, b]) => Math.hypot(a - x, b - y)));
}

/**
 * Shortest ways between all nodes (Floyd 1962). Edges go both ways unless `directed`. Where an edge is told twice the
 * last one holds: so the OR-Library's networks are meant (Beasley 1990).
 */
export function graphDistances(value: unknown, at: string): readonly Float64Array[] {
  if (!isFields(value)) return refuse(at, '{ "nodes": n, "edges": [[from, to, length], …] }', value);
  for (const key of Object.keys(value))
    if (!["nodes", "edges", "base", "directed"].includes(key))
      throw new Fault(`${at}.${key}`, "unknown; a graph may hold nodes, edges, base, directed");
  const n = asWhole(value.nodes, `${at}.nodes`, 1, 3000);
  const base = value.base === undefined ? 0 : asWhole(value.base, `${at}.base`, 0, 1);
  const directed = value.directed === undefined ? false : asFlag(value.directed, `${at}.directed`);
  const rows = Array.from({ length: n }, (_, i) => {
    const row = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
    row[i] = 0;
    return row;
  });
  for (const [k, edge] of asList(value.edges, `${at}.edges`, "a list of edges").entries()) {
    const where = `${at}.edges[${k}]`;
    const list = asList(edge, where, "[from, to, length]");
    if (list.length < 3) return refuse(where, "[from, to, length]", edge);
    const a = asWhole(list[0], `${where}[0]`, base, n - 1 + base) - base;
    const b = asWhole(list[1], `${where}[1]`, base, n - 1 + base) - base;
    const length = asNumber(list[2], `${where}[2]`, 0);
    if (a === b) continue;
    (rows[a] as Float64Array)[b] = length;
    if (!directed) (rows[b] as Float64Array)[a] = length;
  }
  for (let via = 0; via < n; via++) {
    const from = rows[via] as Float64Array;
    for (const row of rows) {
      const first = row[via] as number;
      if (first === Number.POSITIVE_INFINITY) continue;
      for (let j = 0; j < n; j++) {
        const way = first + (from[j] as number);
        if (way < (row[j] as number)) row[j] = way;
      }
    }
  }
  const cut = rows.findIndex((row) => row.includes(Number.POSITIVE_INFINITY));
  if (cut >= 0) {
    const to = (rows[cut] as Float64Array).indexOf(Number.POSITIVE_INFINITY);
    throw new Fault(
      `${at}.edges`,
      `there is no way from node ${cut + base} to node ${to + base}; all must be joined`,
    );
  }
  return rows;
}
