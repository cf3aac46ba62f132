import type { Project } from "../../src/engine/index.ts";
import { MARKS, type Mark } from "./canary-marks.ts";

/** A word that is nowhere but where it was planted, and the field it was planted in: "dataset.dwellings.label". */
export interface Canary {
  readonly word: string;
  readonly field: string;
}

export interface Planted {
  readonly project: Project;
  readonly canaries: readonly Canary[];
  /** Fields of the project that no mark says anything of: there are to be none. */
  readonly unmarked: readonly string[];
}

type MarkTree = Mark | { readonly [field: string]: MarkTree };

/** Decimals of planted metres, thousandths: no public point has thousandths. */
const DECIMALS = 0.417;
const YEARS = [1911, 1912, 1913, 1914] as const;

/** The project with a canary in every private field. `marks` is another list in the test that shows a missing field is found. */
export function plantCanaries(project: Project, marks: MarkTree = MARKS): Planted {
  const canaries = new Map<string, string>();
  const ids = new Map<string, string>();
  const unmarked = new Set<string>();
  const fresh = (field: string): string => {
    const word = `kanari${String(canaries.size).padStart(6, "0")}x`;
    canaries.set(word, field);
    return word;
  };
  const planted = (value: unknown, mark: MarkTree, field: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => planted(one, mark, field));
    if (typeof mark === "object") {
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => {
          const at = field === "" ? key : `${field}.${key}`;
          const own = mark[key];
          if (own === undefined) unmarked.add(at);
          return [key, own === undefined ? inner : planted(inner, own, at)];
        }),
      );
    }
    if (mark === "public" || mark === "closed" || value === null || value === undefined) return value;
    if (mark === "point") return point(value, field, canaries);
    if (typeof value === "object")
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, planted(inner, mark, field)]),
      );
    if (typeof value !== "string") throw new Error(`${field} is marked as words and is none`);
    if (mark === "text") return field === "release.secret" ? secret(value, canaries, field) : fresh(field);
    if (mark === "quarter" || mark === "day") {
      if (value === "unknown") return value;
      const year = YEARS[canaries.size % YEARS.length] as number;
      canaries.set(mark === "day" ? `${year}-${value.slice(5)}` : `${year}${value.slice(4)}`, field);
      return `${year}${value.slice(4)}`;
    }
    if (value === "unknown") return value;
    const word = ids.get(value) ?? fresh(field);
    ids.set(value, word);
    return word;
  };
  const whole = planted(project, marks, "") as Project;
  return {
    project: whole,
    canaries: [...canaries].map(([word, field]) => ({ word, field })),
    unmarked: [...unmarked],
  };
}

/** A secret must stay what it is, 256 bits in hex; it is unlike any other word as it stands. */
function secret(value: string, canaries: Map<string, string>, field: string): string {
  canaries.set(value, field);
  return value;
}

/** Moved by less than a metre, to decimals that tell it from the address that lies there. */
function point(value: unknown, field: string, canaries: Map<string, string>): unknown {
  if (typeof value !== "object" || value === null || !("x" in value) || !("y" in value))
    throw new Error(`${field} is marked as a point and is none`);
  const [x, y] = [Number(value.x), Number(value.y)].map((metres) => Math.floor(metres) + DECIMALS);
  canaries.set(String(x), field);
  canaries.set(String(y), field);
  return { x, y };
}
