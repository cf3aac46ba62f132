import { at, type Point, type Residences } from "../../../engine/index.ts";
import { remember } from "./remember.ts";

export interface AddressHit {
  readonly label: string;
  readonly at: Point;
}

const lowered = remember((labels: readonly string[]) => labels.map((label) => label.toLocaleLowerCase("nb")));

/** The municipality's own addresses that have every word of what is written, those that begin with it first. */
export function addressHits(
  { labels, x, y }: Pick<Residences, "labels" | "x" | "y">,
  written: string,
  most: number,
): readonly AddressHit[] {
  const query = written.toLocaleLowerCase("nb").trim();
  if (query === "") return [];
  const words = query.split(/\s+/);
  const starting: number[] = [];
  const within: number[] = [];
  for (const [i, label] of lowered(labels).entries()) {
    if (starting.length >= most) break;
    if (!words.every((word) => label.includes(word))) continue;
    if (label.startsWith(query)) starting.push(i);
    else if (within.length < most) within.push(i);
  }
  return [...starting, ...within]
    .slice(0, most)
    .map((i) => ({ label: labels[i] ?? "", at: at(x[i] ?? 0, y[i] ?? 0) }));
}
