import {
  type AreaSet,
  err,
  ok,
  type PointSet,
  type Position,
  type Result,
  type StatisticOptions,
  type StatisticProblem,
  type StatisticsInput,
  type StudyWindow,
} from "../engine/index.ts";

export interface StatisticRequest {
  readonly id: string;
  readonly options: StatisticOptions;
}

export interface StatisticsFile {
  readonly input: StatisticsInput;
  readonly requests: readonly StatisticRequest[];
}

type Fields = Readonly<Record<string, unknown>>;
type Read<T> = Result<T, StatisticProblem>;

const problem = (at: string, message: string): Result<never, StatisticProblem> => err({ at, message });
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads the JSON of `spredt statistics`. What is not as the command's help says is a problem with its place, never a guess. */
export function readStatisticsFile(text: string): Read<StatisticsFile> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return problem("", `not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isFields(file)) return problem("", "the file must hold one object");
  const known = ["points", "marks", "window", "areas", "statistics"];
  const strange = Object.keys(file).find((key) => !known.includes(key));
  if (strange !== undefined) return problem(strange, `unknown; the file may hold ${known.join(", ")}`);

  const points = file.points === undefined ? ok(undefined) : readPoints(file.points, file.marks);
  if (!points.ok) return points;
  if (file.points === undefined && file.marks !== undefined) return problem("marks", "marks need points");
  const window = file.window === undefined ? ok(undefined) : readWindow(file.window);
  if (!window.ok) return window;
  const areas = file.areas === undefined ? ok(undefined) : readAreas(file.areas);
  if (!areas.ok) return areas;
  const requests = readRequests(file.statistics);
  if (!requests.ok) return requests;
  return ok({
    input: {
      ...(points.value && { points: points.value }),
      ...(window.value && { window: window.value }),
      ...(areas.value && { areas: areas.value }),
    },
    requests: requests.value,
  });
}

/** "ripley-k" for itself with its defaults, or an object with an id and options. */
function readRequests(value: unknown): Read<readonly StatisticRequest[]> {
  if (!Array.isArray(value) || value.length === 0)
    return problem("statistics", "must be a list of one statistic or more");
  const requests: StatisticRequest[] = [];
  for (const [index, one] of value.entries()) {
    const { id, ...options }: Fields = typeof one === "string" ? { id: one } : isFields(one) ? one : {};
    if (typeof id !== "string")
      return problem(`statistics[${index}]`, "must be an id, or an object with an id and options");
    requests.push({ id, options });
  }
  return ok(requests);
}

function readPoints(value: unknown, marks: unknown): Read<PointSet> {
  const positions = readPositions(value, "points");
  if (!positions.ok) return positions;
  const set = {
    x: Float64Array.from(positions.value, ([x]) => x),
    y: Float64Array.from(positions.value, ([, y]) => y),
  };
  if (marks === undefined) return ok(set);
  if (!Array.isArray(marks) || marks.length !== set.x.length)
    return problem("marks", `must be a list of ${set.x.length} marks, one for each point`);
  const strange = marks.findIndex((mark) => typeof mark !== "string" && typeof mark !== "number");
  if (strange !== -1)
    return problem(`marks[${strange}]`, `must be a word: ${JSON.stringify(marks[strange])}`);
  return ok({ ...set, marks: marks.map(String) });
}

/** [[x, y], …], or columns: { "x": […], "y": […] }. */
function readPositions(value: unknown, at: string): Read<readonly Position[]> {
  if (isFields(value)) {
    const x = readNumbers(value.x, `${at}.x`);
    if (!x.ok) return x;
    const y = readNumbers(value.y, `${at}.y`);
    if (!y.ok) return y;
    if (x.value.length !== y.value.length)
      return problem(at, `x has ${x.value.length} numbers and y has ${y.value.length}`);
    return ok(Array.from(x.value, (one, i): Position => [one, y.value[i] as number]));
  }
  if (!Array.isArray(value)) return problem(at, 'must be [[x, y], …] or { "x": […], "y": […] }');
  const positions: Position[] = [];
  for (const [index, one] of value.entries()) {
    if (!Array.isArray(one) || one.length < 2 || !one.slice(0, 2).every(Number.isFinite))
      return problem(`${at}[${index}]`, `must be [x, y]: ${JSON.stringify(one)}`);
    positions.push([one[0], one[1]]);
  }
  return ok(positions);
}

function readNumbers(value: unknown, at: string): Read<Float64Array> {
  if (!Array.isArray(value)) return problem(at, "must be a list of numbers");
  const strange = value.findIndex((one) => !Number.isFinite(one));
  if (strange !== -1)
    return problem(`${at}[${strange}]`, `must be a number: ${JSON.stringify(value[strange])}`);
  return ok(Float64Array.from(value));
}

function readWindow(value: unknown): Read<StudyWindow> {
  if (!isFields(value)) return problem("window", "must be an object");
  if (value.type === "rectangle") {
    const sides: (readonly [number, number])[] = [];
    for (const axis of ["x", "y"] as const) {
      const side = readNumbers(value[axis], `window.${axis}`);
      if (!side.ok) return side;
      const [min, max] = side.value;
      if (side.value.length !== 2 || min === undefined || max === undefined || min >= max)
        return problem(`window.${axis}`, "must be [smallest, largest]");
      sides.push([min, max]);
    }
    const [x, y] = sides as [readonly [number, number], readonly [number, number]];
    return ok({ type: "rectangle", x, y });
  }
  if (value.type !== "polygon") return problem("window.type", 'must be "rectangle" or "polygon"');
  if (!Array.isArray(value.rings) || value.rings.length === 0)
    return problem("window.rings", "must be a list of one ring or more");
  const rings: (readonly Position[])[] = [];
  for (const [index, one] of value.rings.entries()) {
    const ring = readPositions(one, `window.rings[${index}]`);
    if (!ring.ok) return ring;
    rings.push(withoutRepeat(ring.value));
  }
  return ok({ type: "polygon", rings });
}

/** Rings are written with and without the first position repeated at the end. */
function withoutRepeat(ring: readonly Position[]): readonly Position[] {
  const first = ring[0];
  const last = ring.at(-1);
  return ring.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]
    ? ring.slice(0, -1)
    : ring;
}

function readAreas(value: unknown): Read<AreaSet> {
  if (!isFields(value)) return problem("areas", "must be an object");
  const known = ["ids", "values", "centres", "neighbours", "firstNeighbour", "outlines"];
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange !== undefined)
    return problem(`areas.${strange}`, `unknown; areas may hold ${known.join(", ")}`);
  if (!isFields(value.values)) return problem("areas.values", "must be an object of columns of numbers");
  const columns: Record<string, Float64Array> = {};
  for (const [name, column] of Object.entries(value.values)) {
    const numbers = readNumbers(column, `areas.values.${name}`);
    if (!numbers.ok) return numbers;
    columns[name] = numbers.value;
  }
  const lengths = Object.values(columns).map(({ length }) => length);
  const n = lengths[0] ?? 0;
  if (n === 0) return problem("areas.values", "must hold one column of one number or more");
  if (lengths.some((length) => length !== n))
    return problem("areas.values", `columns are of different lengths: ${lengths.join(", ")}`);
  const ids = value.ids ?? Array.from({ length: n }, (_, i) => String(i + 1));
  if (!Array.isArray(ids) || ids.length !== n) return problem("areas.ids", `must be a list of ${n} ids`);

  let centres: readonly Position[] | undefined;
  if (value.centres !== undefined) {
    const read = readPositions(value.centres, "areas.centres");
    if (!read.ok) return read;
    if (read.value.length !== n) return problem("areas.centres", `must be a list of ${n} positions`);
    centres = read.value;
  }
  const neighbours =
    value.neighbours === undefined
      ? ok(undefined)
      : readNeighbours(value.neighbours, value.firstNeighbour, n);
  if (!neighbours.ok) return neighbours;
  const outlines = value.outlines === undefined ? ok(undefined) : readOutlines(value.outlines, n);
  if (!outlines.ok) return outlines;
  return ok({
    ids: ids.map(String),
    values: columns,
    ...(centres && {
      x: Float64Array.from(centres, ([x]) => x),
      y: Float64Array.from(centres, ([, y]) => y),
    }),
    ...(neighbours.value && { neighbours: neighbours.value }),
    ...(outlines.value && { outlines: outlines.value }),
  });
}

/** Lists of indexes, from 0 unless `firstNeighbour` is 1 (R counts from 1, and writes a lone 0 for none). */
function readNeighbours(value: unknown, first: unknown, n: number): Read<readonly (readonly number[])[]> {
  const from = first ?? 0;
  if (from !== 0 && from !== 1) return problem("areas.firstNeighbour", "must be 0 or 1");
  if (!Array.isArray(value) || value.length !== n)
    return problem("areas.neighbours", `must be a list of ${n} lists`);
  const lists: (readonly number[])[] = [];
  for (const [index, one] of value.entries()) {
    const at = `areas.neighbours[${index}]`;
    if (!Array.isArray(one)) return problem(at, "must be a list of indexes");
    const list =
      from === 1 && one.length === 1 && one[0] === 0 ? [] : one.map((other) => Number(other) - from);
    const strange = list.find(
      (other) => !Number.isInteger(other) || other < 0 || other >= n || other === index,
    );
    if (strange !== undefined)
      return problem(
        at,
        `must be indexes of other areas, ${from} to ${n - 1 + from}: ${JSON.stringify(one)}`,
      );
    lists.push(list);
  }
  return ok(lists);
}

/** For each area its rings: [[[x, y], …], …]. */
function readOutlines(value: unknown, n: number): Read<readonly (readonly (readonly Position[])[])[]> {
  if (!Array.isArray(value) || value.length !== n)
    return problem("areas.outlines", `must be a list of ${n} lists of rings`);
  const outlines: (readonly (readonly Position[])[])[] = [];
  for (const [index, one] of value.entries()) {
    const at = `areas.outlines[${index}]`;
    if (!Array.isArray(one)) return problem(at, "must be a list of rings");
    const rings: (readonly Position[])[] = [];
    for (const [r, ring] of one.entries()) {
      const read = readPositions(ring, `${at}[${r}]`);
      if (!read.ok) return read;
      rings.push(withoutRepeat(read.value));
    }
    outlines.push(rings);
  }
  return ok(outlines);
}
