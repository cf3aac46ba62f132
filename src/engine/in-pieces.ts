/**
 * Whatever crosses between threads is copied by the thread that sends and again by the one that receives, all at once: a
 * city in one message holds the page for a tenth of a second. So long lists travel ahead in pieces, each a message of
 * its own, and the page breathes in between.
 */
export interface Piece {
  /** The list in the whole value that these items belong to. */
  readonly path: readonly string[];
  readonly items: readonly unknown[];
}

/** How many nested values a message may hold, about: a few milliseconds of copying. */
const WEIGHT = 20_000;
/** Lists lighter than this stay where they are. */
const LIGHT = 500;

/** Takes a message of pieces; resolves when it has arrived. */
export type TakePieces = (pieces: readonly Piece[]) => Promise<void>;

/**
 * Sends the long lists of a plain value ahead, and resolves, when all of them have arrived, to the value with those
 * lists empty. `breathe` is waited for between one message and the next: a turn for whatever else waits for this thread.
 */
export async function sendInPieces<T>(value: T, take: TakePieces, breathe: () => Promise<void>): Promise<T> {
  const pieces = torn(value, []);
  const arrivals: Promise<void>[] = [];
  // A message may fail while the next is made: kept until somebody is here to be told, and no more are sent.
  const failures: unknown[] = [];
  let message: Piece[] = [];
  let weight = 0;
  for (;;) {
    const next = pieces.next();
    if (message.length > 0 && (next.done || weight + next.value.weight > WEIGHT)) {
      arrivals.push(take(message).catch((error: unknown) => void failures.push(error)));
      message = [];
      weight = 0;
      await breathe();
    }
    if (next.done) await Promise.all(arrivals);
    if (failures.length > 0) throw failures[0];
    if (next.done) return next.value as T;
    message.push(next.value.piece);
    weight += next.value.weight;
  }
}

interface Weighed {
  readonly piece: Piece;
  readonly weight: number;
}

function* torn(value: unknown, path: Piece["path"]): Generator<Weighed, unknown> {
  if (Array.isArray(value)) {
    if (weigh(value, LIGHT) < LIGHT) return value;
    let [from, weight] = [0, 0];
    for (let i = 0; i < value.length; i++) {
      const more = weigh(value[i], WEIGHT);
      if (i > from && weight + more > WEIGHT) {
        yield { piece: { path, items: value.slice(from, i) }, weight };
        [from, weight] = [i, 0];
      }
      weight += more;
    }
    yield { piece: { path, items: value.slice(from) }, weight };
    return [];
  }
  if (!isPlain(value)) return value;
  const rest: [string, unknown][] = [];
  for (const key of Object.keys(value)) rest.push([key, yield* torn(value[key], [...path, key])]);
  // Keys may come from a file's headings: an assignment to `__proto__` would be no key at all.
  return Object.fromEntries(rest);
}

/** Puts a value that came in pieces together again. */
export class Pieces {
  #lists = new Map<string, { readonly path: Piece["path"]; readonly items: unknown[] }>();

  add(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#add(piece);
  }

  #add({ path, items }: Piece): void {
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
      let at: Record<string, unknown> = whole;
      let key = "value";
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
