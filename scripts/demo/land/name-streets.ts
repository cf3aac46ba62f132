import { random } from "../chance/random.ts";
import type { Plan } from "../plan.ts";
import { sample } from "../plane/raster.ts";
import { apart, length, type Spot } from "../plane/rings.ts";
import type { Stretch } from "./network.ts";
import type { Ground } from "./settle.ts";
import { ENDINGS_LONG, ENDINGS_SHORT, THEMES, TOWN_STREETS } from "./street-words.ts";
import type { Road } from "./trunk-roads.ts";

/** Street number → name; every street has its own. */
export type StreetNames = ReadonlyMap<number, string>;

/** Roads keep the plan's names; streets in the town's heart are trades, those of a suburb draw from the suburb's themes. */
export function nameStreets(
  plan: Plan,
  ground: Ground,
  stretches: readonly Stretch[],
  roads: readonly Road[],
): StreetNames {
  const chance = random(`${plan.folder}/names`);
  const names = new Map<number, string>();
  roads.forEach((road, street) => {
    names.set(street, road.name);
  });
  const taken = new Set(names.values());
  const town = TOWN_STREETS.filter((name) => !taken.has(name));
  const suburbs = plan.settlements.map(({ at }, k) => ({
    at,
    stock: stockOf(plan, k, chance.shuffled.bind(chance)),
  }));
  const long = new Map<number, number>();
  for (const { street, line } of stretches) long.set(street, (long.get(street) ?? 0) + length(line));
  for (const { street, line } of stretches) {
    if (names.has(street)) continue;
    const [x, y] = line[Math.floor(line.length / 2)] as Spot;
    const name =
      (sample(ground.urban, x, y) > 0.3 ? town.shift() : undefined) ??
      suburban(suburbs, [x, y], (long.get(street) ?? 0) > 260, taken);
    names.set(street, name);
    taken.add(name);
  }
  return names;
}

interface Stock {
  readonly long: string[];
  readonly short: string[];
}

function stockOf(plan: Plan, k: number, shuffled: (items: readonly string[]) => string[]): Stock {
  const themes = Object.keys(THEMES);
  const own = [themes[k % themes.length], themes[(k * 4 + 3) % themes.length]].flatMap(
    (theme) => THEMES[theme ?? ""] ?? [],
  );
  const all = [...own, ...Object.values(THEMES).flat()];
  const first = plan.settlements.length === 0 ? [] : all;
  // The suburb's own themes come first, every stem once before any comes again.
  const ordered = [...shuffled(first.slice(0, own.length)), ...shuffled(first.slice(own.length))];
  const join = (ending: (n: number) => string): string[] =>
    ordered.flatMap((stem, n) => fitting(stem, ending(n)));
  const pick = (endings: readonly string[]) => {
    const order = shuffled(endings);
    return (n: number): string => order[n % order.length] as string;
  };
  return {
    long: [...join(pick(ENDINGS_LONG)), ...join(pick(ENDINGS_LONG))],
    short: [...join(pick(ENDINGS_SHORT)), ...join(pick(ENDINGS_SHORT))],
  };
}

/** "Åse" + "åsen" and the like say the same word twice. */
function fitting(stem: string, ending: string): string[] {
  return stem.slice(0, 2).toLowerCase() === ending.slice(0, 2) ? [] : [stem + ending];
}

function suburban(
  suburbs: readonly { at: Spot; stock: Stock }[],
  at: Spot,
  long: boolean,
  taken: ReadonlySet<string>,
): string {
  const near = [...suburbs].sort((a, b) => apart(a.at, at) - apart(b.at, at));
  for (const { stock } of near) {
    const names = long ? stock.long : stock.short;
    for (let name = names.shift(); name !== undefined; name = names.shift())
      if (!taken.has(name)) return name;
  }
  throw new Error("more streets than names");
}
