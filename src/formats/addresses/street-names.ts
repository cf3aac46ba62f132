import { editDistance } from "./edit-distance.ts";
import { foldedKey, namesOf, normalKeys, writtenKey } from "./street-key.ts";

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
  /** Folded keys of all names, both as written and normalised, for whoever looks for one that is nearly right. */
  #near: {
    readonly keys: readonly string[];
    readonly streets: Int32Array;
    readonly letters: Int32Array;
    readonly lengths: Int32Array;
  } = {
    keys: [],
    streets: new Int32Array(0),
    letters: new Int32Array(0),
    lengths: new Int32Array(0),
  };

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
    for (const name of namesOf(text)) {
      put(this.#written, writtenKey(name), street);
      for (const normal of normalKeys(name)) {
        put(this.#normal, normal, street);
        put(this.#folded, foldedKey(normal), street);
      }
      put(this.#folded, foldedKey(writtenKey(name)), street);
    }
    return street;
  }

  /** Called when all names are in. */
  seal(): void {
    const pairs = [...this.#folded].flatMap(([key, streets]) => streets.map((street) => ({ key, street })));
    this.#near = {
      keys: pairs.map(({ key }) => key),
      streets: Int32Array.from(pairs, ({ street }) => street),
      letters: Int32Array.from(pairs, ({ key }) => lettersIn(key)),
      lengths: Int32Array.from(pairs, ({ key }) => key.length),
    };
  }

  /** The streets of the first form that any street has. */
  find(text: string): StreetsFound | null {
    const written = this.#written.get(writtenKey(text));
    if (written) return { streets: written, rung: "exact" };
    const found = { normalised: new Set<number>(), folded: new Set<number>() };
    for (const name of namesOf(text)) {
      for (const normal of normalKeys(name)) {
        for (const street of this.#normal.get(normal) ?? []) found.normalised.add(street);
        for (const street of this.#folded.get(foldedKey(normal)) ?? []) found.folded.add(street);
      }
    }
    for (const rung of ["normalised", "folded"] as const) {
      if (found[rung].size > 0) return { streets: [...found[rung]], rung };
    }
    return null;
  }

  /** Streets whose name is at most two edits away, nearest first. */
  near(text: string): readonly NearStreet[] {
    const asked = this.#askedAs(text);
    const best = new Map<number, number>();
    const { keys, streets, letters, lengths } = this.#near;
    for (const one of asked) {
      const most = mostEdits(one.length);
      const mask = lettersIn(one);
      for (let i = 0; i < keys.length; i++) {
        // An edit changes the set of letters by two at most: nearly all names fall here.
        if (Math.abs((lengths[i] as number) - one.length) > most) continue;
        if (bits((letters[i] as number) ^ mask) > 2 * most) continue;
        const edits = editDistance(one, keys[i] as string, most);
        const street = streets[i] as number;
        if (edits <= most && edits < (best.get(street) ?? 99)) best.set(street, edits);
      }
    }
    return [...best].map(([street, edits]) => ({ street, edits })).sort((a, b) => a.edits - b.edits);
  }

  /** Streets of which the text is a part: "Michelsens veg" of "Chr. Michelsens veg", "H. Ibsens gate" of "Henrik Ibsens gate". */
  holding(text: string): readonly number[] {
    const found = new Set<number>();
    const words = text.match(/[\p{L}\p{N}]+\.?/gu) ?? [];
    const [longest = ""] = words.filter((word) => !word.endsWith(".")).sort((a, b) => b.length - a.length);
    const initials = words.length > 1 && words.some((word) => word.length <= 3);
    const part = foldedKey(writtenKey(longest));
    const first = foldedKey(writtenKey(words[0] ?? "")).slice(0, 1);
    const byInitial = initials && part.length >= SHORTEST_PART;
    const asked = this.#askedAs(text).filter((one) => one.length >= SHORTEST_PART);
    for (const [i, key] of this.#near.keys.entries()) {
      if (
        asked.some((one) => key.includes(one)) ||
        (byInitial && key.startsWith(first) && key.includes(part))
      )
        found.add(this.#near.streets[i] as number);
    }
    return [...found];
  }

  /** Streets whose name, or a word of it, begins with what has been written so far; the beginning of the whole name first. */
  beginning(text: string): readonly { readonly street: number; readonly whole: boolean }[] {
    const asked = this.#askedAs(text);
    const found = new Map<number, boolean>();
    for (const [i, key] of this.#near.keys.entries()) {
      if (asked.some((one) => one !== "" && key.startsWith(one)))
        found.set(this.#near.streets[i] as number, true);
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

/** Which of the letters a–z and of digits a key has, a bit each. */
function lettersIn(key: string): number {
  let mask = 0;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i) - 97;
    mask |= code >= 0 && code < 26 ? 1 << code : 1 << 26;
  }
  return mask;
}

/** How many bits are set, counted in pairs, fours and eights at once. */
function bits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
