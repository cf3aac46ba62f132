import { type Random, random } from "../chance/random.ts";
import { Near } from "../plane/near.ts";
import { sample } from "../plane/raster.ts";
import { apart, length, resampled, type Spot } from "../plane/rings.ts";
import type { Ground } from "./settle.ts";
import type { Road } from "./trunk-roads.ts";

/**
 * Streets grown as evenly spaced streamlines of a direction field (Jobard & Lefer 1997; for streets Chen et al. 2008): one
 * family runs along roads, shores and contours, the other across. That is how streets on hillsides come to follow the slope.
 */
type Family = "along" | "across";

interface Mark {
  readonly at: Spot;
  readonly family: Family;
  readonly line: number;
}

const STEP = 7;

export function traceStreets(ground: Ground, all: readonly Road[], topic: string): Spot[][] {
  const roads = all.filter((road) => road.class !== "path");
  const chance = random(`${topic}/streets`);
  const marks = new Near<Mark>(60);
  const lines: Spot[][] = [];
  let made = 0;
  const file = (line: readonly Spot[], family: (k: number) => Family): void => {
    made += 1;
    const name = made;
    line.forEach((at, k) => {
      marks.add({ at, family: family(k), line: name }, [at[0], at[1], at[0], at[1]]);
    });
  };
  const queue: Spot[][] = [];
  for (const road of roads) {
    const line = resampled(road.line, STEP);
    file(line, (k) => familyOf(ground, line, k));
    queue.push(line);
  }
  // Along: each new street lies one block beside a line already there, so the pattern grows outwards from the roads.
  for (let next = queue.shift(); next !== undefined; next = queue.shift())
    for (let k = 3; k < next.length; k += 6)
      for (const side of [1, -1]) {
        const seed = beside(next, k, side * blockDepth(ground, next[k] as Spot) * chance.between(0.98, 1.2));
        if (seed === undefined || familyOf(ground, next, k) === "across") continue;
        const line = grow(ground, marks, seed, "along", chance);
        if (line === undefined) continue;
        file(line, () => "along");
        lines.push(line);
        queue.push(line);
      }
  for (const base of [...roads.map((road) => resampled(road.line, STEP)), ...lines]) {
    let gone = chance.between(10, 90);
    for (let k = 1; k < base.length - 1; k += 1) {
      gone -= STEP;
      if (gone > 0) continue;
      const seed = beside(base, k, 6);
      const line = seed === undefined ? undefined : grow(ground, marks, seed, "across", chance);
      if (line === undefined) {
        gone = 21;
        continue;
      }
      gone = blockLength(ground, base[k] as Spot) * chance.between(0.8, 1.5);
      file(line, () => "across");
      lines.push(line);
    }
  }
  return lines;
}

const blockDepth = (ground: Ground, at: Spot): number =>
  sample(ground.urban, at[0], at[1]) > 0.15 ? 64 : 67;
const blockLength = (ground: Ground, at: Spot): number => {
  const urban = sample(ground.urban, at[0], at[1]);
  return urban > 0.3 ? 78 : urban > 0 ? 120 : 175;
};

/** Unit direction of the field at a point, turned to agree with `towards`. */
function wayAt(ground: Ground, at: Spot, family: Family, towards: Spot): Spot {
  const c = sample(ground.cosine, at[0], at[1]);
  const s = sample(ground.sine, at[0], at[1]);
  const size = Math.sqrt(c * c + s * s) || 1;
  let x = Math.sqrt(Math.max(0, (1 + c / size) / 2));
  let y = Math.sqrt(Math.max(0, (1 - c / size) / 2)) * (s < 0 ? -1 : 1);
  if (family === "across") [x, y] = [-y, x];
  return x * towards[0] + y * towards[1] < 0 ? [-x, -y] : [x, y];
}

function familyOf(ground: Ground, line: readonly Spot[], k: number): Family {
  const a = line[Math.max(0, k - 1)] as Spot;
  const b = line[Math.min(line.length - 1, k + 1)] as Spot;
  const size = apart(a, b) || 1;
  const way: Spot = [(b[0] - a[0]) / size, (b[1] - a[1]) / size];
  const field = wayAt(ground, line[k] as Spot, "along", way);
  return field[0] * way[0] + field[1] * way[1] > 0.7 ? "along" : "across";
}

function beside(line: readonly Spot[], k: number, offset: number): Spot | undefined {
  const a = line[k - 1];
  const b = line[k + 1];
  const at = line[k];
  if (a === undefined || b === undefined || at === undefined) return undefined;
  const size = apart(a, b) || 1;
  return [at[0] - ((b[1] - a[1]) / size) * offset, at[1] + ((b[0] - a[0]) / size) * offset];
}

function fit(ground: Ground, at: Spot): boolean {
  return (
    sample(ground.pull, at[0], at[1]) > 0 &&
    sample(ground.slope, at[0], at[1]) < 0.24 &&
    sample(ground.dry, at[0], at[1]) > 24
  );
}

function crowded(marks: Near<Mark>, at: Spot, family: Family, room: number): boolean {
  for (const mark of marks.around(at[0], at[1], room))
    if (mark.family === family && apart(mark.at, at) < room) return true;
  return false;
}

function grow(
  ground: Ground,
  marks: Near<Mark>,
  seed: Spot,
  family: Family,
  chance: Random,
): Spot[] | undefined {
  const block = family === "along" ? blockDepth(ground, seed) : blockLength(ground, seed) * 0.72;
  if (!fit(ground, seed) || crowded(marks, seed, family, block * 0.93)) return undefined;
  const urban = sample(ground.urban, seed[0], seed[1]);
  const most =
    urban > 0.1
      ? chance.between(350, 900)
      : family === "along"
        ? chance.between(160, 620)
        : chance.between(70, 330);
  const first = wayAt(ground, seed, family, [1, 0.01]);
  const forth = walk(ground, marks, seed, first, family, block * 0.62, most / 2);
  const back = walk(ground, marks, seed, [-first[0], -first[1]], family, block * 0.62, most / 2);
  const line = [...back.reverse(), seed, ...forth];
  return length(line) < 55 ? undefined : line;
}

function walk(
  ground: Ground,
  marks: Near<Mark>,
  seed: Spot,
  start: Spot,
  family: Family,
  room: number,
  most: number,
): Spot[] {
  const line: Spot[] = [];
  let at = seed;
  let way = start;
  for (let gone = 0; gone < most; gone += STEP) {
    const half = wayAt(ground, at, family, way);
    const middle: Spot = [at[0] + (half[0] * STEP) / 2, at[1] + (half[1] * STEP) / 2];
    const next = wayAt(ground, middle, family, half);
    // A sharp turn means the field has a knot here: end the street rather than draw a hairpin.
    if (next[0] * way[0] + next[1] * way[1] < 0.8) break;
    at = [at[0] + next[0] * STEP, at[1] + next[1] * STEP];
    if (!fit(ground, at) || crowded(marks, at, family, room)) break;
    line.push(at);
    way = next;
  }
  return line;
}
