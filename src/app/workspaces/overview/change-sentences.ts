import type { ClusteringCurve, Evenness, Scan, ScanCircle } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { BEYOND_CHANCE } from "./reading-sentences.ts";
import { spokenLevel } from "./spoken-level.ts";

/** Metres: the middle ring of D7, where one number of a curve is told. */
const TOLD_AT = 300;
const HECTARE = 10_000;

/** More, less, or the same as far as the numbers that are told show. */
const verdictOf = (before: string, after: string, up: boolean): "more" | "less" | "same" =>
  before === after ? "same" : up ? "more" : "less";

/** What an alternative makes of D(r): its value at one distance, and whether it is still beyond chance. */
export function curveChange(
  title: string,
  before: ClusteringCurve,
  after: ClusteringCurve,
  m: Messages,
): string {
  const at = after.r.reduce(
    (best, r, i) => (Math.abs(r - TOLD_AT) < Math.abs((after.r[best] as number) - TOLD_AT) ? i : best),
    0,
  );
  const [was, is] = [before.observed[at] ?? 0, after.observed[at] ?? 0];
  const text = (value: number) => m.number(value / HECTARE, 1);
  const beyond = ({ p }: ClusteringCurve) => p <= BEYOND_CHANCE;
  return m.text("pictures.change.curve", {
    title,
    verdict: verdictOf(text(was), text(is), is > was),
    r: m.metres(after.r[at] ?? TOLD_AT),
    before: text(was),
    after: text(is),
    crossed: beyond(before) === beyond(after) ? "no" : beyond(after) ? "into" : "out",
  });
}

/** What an alternative makes of the dissimilarity of the level in force. */
export function evenChange(title: string, before: Evenness, after: Evenness, m: Messages): string {
  const is = spokenLevel(after);
  const was = before.levels.find(({ level }) => level === is?.level);
  if (!is || !was) return "";
  // A decimal: one placing among fifty moves less than a whole percent.
  const text = (share: number) => m.percent(share, 1);
  return m.text("pictures.change.even", {
    title,
    verdict: verdictOf(text(was.dissimilarity), text(is.dissimilarity), is.dissimilarity > was.dissimilarity),
    before: text(was.dissimilarity),
    after: text(is.dissimilarity),
  });
}

/** What an alternative makes of the densest circle: the same place with other numbers, or another place. */
export function denseChange(
  title: string,
  before: Scan,
  after: Scan,
  nameOf: (id: string) => string,
  m: Messages,
): string {
  const [was] = before.circles;
  const [is] = after.circles;
  if (!was || !is) return m.text("pictures.change.denseNone", { title });
  const told = ({ areas, units, expected }: ScanCircle) => ({
    area: nameOf(areas[0] ?? ""),
    units,
    expected: m.number(expected, 1),
  });
  const [then, now] = [told(was), told(is)];
  return m.text("pictures.change.dense", {
    title,
    moved: was.areas[0] === is.areas[0] ? "no" : "yes",
    same: then.units === now.units && then.expected === now.expected ? "yes" : "no",
    areaBefore: then.area,
    area: now.area,
    before: then.units,
    after: now.units,
    expectedBefore: then.expected,
    expectedAfter: now.expected,
  });
}

/** What an alternative makes of a number of places. */
export const countChange = (
  key: "pictures.change.unused" | "pictures.change.reason",
  title: string,
  before: number,
  after: number,
  m: Messages,
): string => m.text(key, { title, before, after, same: before === after ? "yes" : "no" });
