import type { Road, RoadNetwork, RowRef } from "../../model/index.ts";
import { CornerNumbers } from "./corner-numbers.ts";

/**
 * Roads → edges. A road is cut at every corner that another road has too, or that it passes twice itself, and nowhere else:
 * in OpenStreetMap and Elveg roads that meet share a corner, and roads that cross without one are bridges or tunnels.
 * Roads that merely pass on from one row to the next meet at their ends, and so are joined there.
 */
export function layRoads(roads: readonly Road[]): RoadNetwork {
  const lines = roads.flatMap((road) => joined(road.lines).map((line) => ({ road, line })));
  const passes = countPasses(lines.map(({ line }) => line));
  const [x, y, start]: [number[], number[], number[]] = [[], [], [0]];
  const [use, speed, file, row]: [number[], number[], number[], number[]] = [[], [], [], []];
  const files = new FileList();
  for (const { road, line } of lines) {
    const at = files.indexOf(road.from);
    const last = line.length - 2;
    for (let k = 0; k <= last; k += 2) {
      const [px, py] = [line[k] as number, line[k + 1] as number];
      x.push(px);
      y.push(py);
      if (k === 0) continue;
      if (k < last && passes(px, py) < 2) continue;
      start.push(x.length);
      use.push(road.use);
      speed.push(road.speed);
      file.push(at);
      row.push(road.from.row);
      if (k === last) continue;
      x.push(px);
      y.push(py);
    }
  }
  return {
    x: Int32Array.from(x),
    y: Int32Array.from(y),
    start: Int32Array.from(start),
    use: Uint8Array.from(use),
    speed: Int16Array.from(speed),
    file: Int32Array.from(file),
    row: Int32Array.from(row),
    files: files.all,
  };
}

/** The roads a network was laid from: edges of one row, joined where one goes on from the other. */
export function roadsIn(network: RoadNetwork): Road[] {
  const { x, y, start, use, speed, file, row, files } = network;
  const roads: (Road & { lines: number[][] })[] = [];
  let before = -1;
  for (let edge = 0; edge < use.length; edge++) {
    const line: number[] = [];
    for (let k = start[edge] as number; k < (start[edge + 1] as number); k++)
      line.push(x[k] as number, y[k] as number);
    const same =
      before >= 0 &&
      file[edge] === file[before] &&
      row[edge] === row[before] &&
      use[edge] === use[before] &&
      speed[edge] === speed[before];
    before = edge;
    const last = roads.at(-1);
    if (same && last) last.lines.push(line);
    else
      roads.push({
        lines: [line],
        use: use[edge] as number,
        speed: speed[edge] as number,
        from: { ...(files[file[edge] as number] as Omit<RowRef, "row">), row: row[edge] as number },
      });
  }
  return roads.map((road) => ({ ...road, lines: joined(road.lines) }));
}

/** Lines of one row, a line that begins where the one before ended as its continuation; corners said twice once only. */
function joined(lines: readonly (readonly number[])[]): number[][] {
  const out: number[][] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const goesOn = last !== undefined && last.at(-2) === line[0] && last.at(-1) === line[1];
    const whole = goesOn ? last : [];
    for (let k = 0; k + 1 < line.length; k += 2) {
      const [x, y] = [line[k] as number, line[k + 1] as number];
      if (whole.at(-2) !== x || whole.at(-1) !== y) whole.push(x, y);
    }
    if (!goesOn && whole.length >= 4) out.push(whole);
  }
  return out;
}

/** How many lines pass or end at a corner; an end counts as two, so that what ends there always cuts what passes. */
function countPasses(lines: readonly (readonly number[])[]): (x: number, y: number) => number {
  const corners = new CornerNumbers(lines.reduce((sum, line) => sum + line.length / 2, 0));
  let counts = new Uint8Array(1024);
  for (const line of lines)
    for (let k = 0; k < line.length; k += 2) {
      const number = corners.of(line[k] as number, line[k + 1] as number);
      if (number >= counts.length) {
        const more = new Uint8Array(counts.length * 2);
        more.set(counts);
        counts = more;
      }
      const end = k === 0 || k === line.length - 2;
      counts[number] = Math.min(2, (counts[number] as number) + (end ? 2 : 1));
    }
  return (x, y) => counts[corners.of(x, y)] as number;
}

class FileList {
  readonly all: Omit<RowRef, "row">[] = [];
  readonly #known = new Map<string, number>();

  indexOf({ file, sheet }: RowRef): number {
    const key = `${file}\n${sheet ?? ""}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.all.length);
    this.all.push(sheet === undefined ? { file } : { file, sheet });
    return this.all.length - 1;
  }
}
