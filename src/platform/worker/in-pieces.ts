/**
 * Whatever crosses between threads is copied by the thread that sends and again by the one that receives, all at once: a
 * city in one message holds the page for a tenth of a second. So long lists travel ahead in pieces, each a message of
 * its own, and the page breathes in between.
 */
export interface Piece {
  /** The list in the whole value that these items belong to. */
  readonly path: readonly (string | number)[];
  readonly items: readonly unknown[];
}

/** How many nested values a piece may hold, about: a few milliseconds of copying. */
const WEIGHT = 20_000;
/** Lists lighter than this stay where they are. */
const LIGHT = 500;

/** Gives away the long lists of a plain value, piece by piece; returns the value with those lists empty. */
export function* piecesOf<T>(value: T): Generator<Piece, T> {
  return (yield* torn(value, [])) as T;
}

function* torn(value: unknown, path: readonly (string | number)[]): Generator<Piece, unknown> {
  if (Array.isArray(value)) {
    if (weigh(value, LIGHT) < LIGHT) return value;
    if (value.length < 50) {
      const rest: unknown[] = [];
      for (let i = 0; i < value.length; i++) rest.push(yield* torn(value[i], [...path, i]));
      return rest;
    }
    let [from, weight] = [0, 0];
    for (let i = 0; i < value.length; i++) {
      const more = weigh(value[i], WEIGHT);
      if (i > from && weight + more > WEIGHT) {
        yield { path, items: value.slice(from, i) };
        [from, weight] = [i, 0];
      }
      weight += more;
    }
    yield { path, items: value.slice(from) };
    return [];
  }
  if (!isPlain(value)) return value;
  const rest: Record<string, unknown> = {};
  for (const key of Object.keys(value)) rest[key] = yield* torn(value[key], [...path, key]);
  return rest;
}

/** Puts a value that came in pieces together again. */
export class Pieces {
  #lists = new Map<string, { readonly path: Piece["path"]; readonly items: unknown[] }>();

  add({ path, items }: Piece): void {
    const key = path.join("\0");
    const list = this.#lists.get(key);
    // One push of all of them would be one argument each.
    if (list) for (const item of items) list.items.push(item);
    else this.#lists.set(key, { path, items: [...items] });
  }

  /** The whole value, once the rest of it has come; ready for the next one afterwards. */
  join<T>(rest: T): T {
    const lists = this.#lists;
    this.#lists = new Map();
    const whole = { value: rest as unknown };
    for (const { path, items } of lists.values()) {
      let at: Record<string | number, unknown> = whole;
      let key: string | number = "value";
      for (const step of path) {
        at = at[key] as typeof at;
        key = step;
      }
      at[key] = items;
    }
    return whole.value as T;
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** How many values are nested in one, itself counted; at most about `most`. */
function weigh(value: unknown, most: number): number {
  let weight = 1;
  if (Array.isArray(value))
    for (let i = 0; i < value.length && weight < most; i++) weight += weigh(value[i], most - weight);
  else if (isPlain(value))
    for (const key in value) {
      if (weight >= most) break;
      weight += weigh(value[key], most - weight);
    }
  return weight;
}
