import { NearKeys } from "./near-keys.ts";
import { foldedKey, isPlainFor, namesOf, normalKeys, writtenKey } from "./street-key.ts";

/** Which form of a name led to it: the looser, the more may have been lost on the way. */
export type StreetRung = "exact" | "normalised" | "folded";

export interface StreetsFound {
  /** Numbers of the streets that have the form; usually one. */
  readonly streets: readonly number[];
  readonly rung: StreetRung;
}

export interface NearStreet {
  readonly street: number;
  /** Letters put in, left out, changed or swapped. */
  readonly edits: number;
}

/** Two edits are many in a short name: "Lia" would be near every other street of three letters. */
const mostEdits = (length: number): number => (length < 5 ? 1 : 2);
const SHORTEST_PART = 5;

/** The distinct street names of a register, each with a number, found by every form of them. */
export class StreetNames {
  readonly names: string[] = [];
  readonly #byText = new Map<string, number>();
  readonly #written = new Map<string, number[]>();
  readonly #normal = new Map<string, number[]>();
  readonly #folded = new Map<string, number[]>();
  /** By street: its keys before they were folded, which tell what a text without Norwegian letters may stand for. */
  readonly #whole: string[][] = [];
  /** Folded keys of all names, both as written and normalised, for whoever looks for one that is nearly right. */
  #keys: readonly string[] = [];
  /** By key: the street it is a key of. */
  #streets = new Int32Array(0);
  /** Made when somebody first has to guess: most lists are spelt right. */
  #near: NearKeys | undefined;
  #joined: { readonly text: string; readonly starts: Int32Array } | undefined;
  /** Each name from its second word on, from its third …; made when somebody first searches. */
  #tails: readonly (readonly string[])[] | undefined;

  /** The number of a street; names that differ only in signs and capitals are one. */
  add(text: string): number {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const written = writtenKey(text);
    const [same] = this.#written.get(written) ?? [];
    const street = same ?? this.names.length;
    this.#byText.set(text, street);
    if (same !== undefined) return street;
    this.names.push(text);
    const whole = new Set<string>();
    for (const name of namesOf(text)) {
      put(this.#written, writtenKey(name), street);
      whole.add(writtenKey(name));
      for (const normal of normalKeys(name)) {
        put(this.#normal, normal, street);
        whole.add(normal);
      }
    }
    this.#whole.push([...whole]);
    for (const key of whole) put(this.#folded, foldedKey(key), street);
    return street;
  }

  /** Called when all names are in. */
  seal(): void {
    const pairs = [...this.#folded].flatMap(([key, streets]) => streets.map((street) => ({ key, street })));
    this.#keys = pairs.map(({ key }) => key);
    this.#streets = Int32Array.from(pairs, ({ street }) => street);
  }

  /** The streets of the first form that any street has. */
  find(text: string): StreetsFound | null {
    const written = this.#written.get(writtenKey(text));
    if (written) return { streets: written, rung: "exact" };
    const found = { normalised: new Set<number>(), folded: new Set<number>() };
    for (const name of namesOf(text)) {
      for (const normal of normalKeys(name)) {
        for (const street of this.#normal.get(normal) ?? []) found.normalised.add(street);
        for (const street of this.#folded.get(foldedKey(normal)) ?? [])
          if (this.#whole[street]?.some((own) => isPlainFor(normal, own))) found.folded.add(street);
      }
    }
    for (const rung of ["normalised", "folded"] as const) {
      if (found[rung].size > 0) return { streets: [...found[rung]], rung };
    }
    return null;
  }

  /** Streets whose name is at most so many edits away, one or two, nearest first. */
  near(text: string, most = 2): readonly NearStreet[] {
    this.#near ??= new NearKeys(this.#keys);
    const best = new Map<number, number>();
    for (const one of this.#askedAs(text)) {
      this.#near.near(one, Math.min(most, mostEdits(one.length)), (key, edits) => {
        const street = this.#streets[key] as number;
        if (edits < (best.get(street) ?? 99)) best.set(street, edits);
      });
    }
    return [...best]
      .map(([street, edits]) => ({ street, edits }))
      .sort((a, b) => a.edits - b.edits || a.street - b.street);
  }

  /** Streets of which the text is a part: "Michelsens veg" of "Chr. Michelsens veg", "H. Ibsens gate" of "Henrik Ibsens gate". */
  holding(text: string): readonly number[] {
    const found = new Set<number>();
    for (const one of this.#askedAs(text)) {
      if (one.length >= SHORTEST_PART) for (const key of this.#keysWith(one)) found.add(key);
    }
    const words = text.match(/[\p{L}\p{N}]+\.?/gu) ?? [];
    const [longest = ""] = words.filter((word) => !word.endsWith(".")).sort((a, b) => b.length - a.length);
    const part = foldedKey(writtenKey(longest));
    const first = foldedKey(writtenKey(words[0] ?? "")).slice(0, 1);
    const initials = words.length > 1 && words.some((word) => word.length <= 3);
    if (initials && part.length >= SHORTEST_PART) {
      for (const key of this.#keysWith(part)) if (this.#keys[key]?.startsWith(first)) found.add(key);
    }
    return [...new Set([...found].sort((a, b) => a - b).map((key) => this.#streets[key] as number))];
  }

  /** Keys that have the text in them: all keys as one text, since searching one long text is what machines are quickest at. */
  #keysWith(part: string): readonly number[] {
    this.#joined ??= joined(this.#keys);
    const { text, starts } = this.#joined;
    const found: number[] = [];
    let key = 0;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, starts[key + 1] ?? text.length)) {
      while ((starts[key + 1] ?? text.length) <= at) key += 1;
      found.push(key);
    }
    return found;
  }

  /** Streets whose name, or a word of it, begins with what has been written so far; the beginning of the whole name first. */
  beginning(text: string): readonly { readonly street: number; readonly whole: boolean }[] {
    const asked = this.#askedAs(text);
    const found = new Map<number, boolean>();
    for (const [i, key] of this.#keys.entries()) {
      if (asked.some((one) => one !== "" && key.startsWith(one))) found.set(this.#streets[i] as number, true);
    }
    this.#tails ??= this.names.map(tailsOf);
    for (const [street, tails] of this.#tails.entries()) {
      if (found.has(street)) continue;
      if (tails.some((tail) => asked.some((one) => one !== "" && tail.startsWith(one))))
        found.set(street, false);
    }
    return [...found].map(([street, whole]) => ({ street, whole }));
  }

  #askedAs(text: string): readonly string[] {
    return [...new Set([foldedKey(writtenKey(text)), ...normalKeys(text).map(foldedKey)])];
  }
}

function tailsOf(name: string): readonly string[] {
  const words = name.split(/[\s.\-/]+/).slice(1);
  return words.flatMap((_, i) => {
    const tail = words.slice(i).join(" ");
    return [writtenKey(tail), ...normalKeys(tail)].map(foldedKey);
  });
}

function put(map: Map<string, number[]>, key: string, street: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [street]);
  else if (!known.includes(street)) known.push(street);
}

/** A sign that is in no key stands between two of them. */
function joined(keys: readonly string[]) {
  const starts = new Int32Array(keys.length);
  let length = 0;
  for (let i = 0; i < keys.length; i++) {
    starts[i] = length;
    length += (keys[i] as string).length + 1;
  }
  return { text: keys.join(" "), starts };
}
