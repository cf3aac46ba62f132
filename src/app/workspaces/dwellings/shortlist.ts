import {
  type Assessment,
  type Dataset,
  type Dwelling,
  isKnown,
  type Known,
  type Neighbourhood,
  type PlaceFigures,
  type Point,
  type Position,
  type Verdict,
} from "../../../engine/index.ts";
import type { Wishes } from "../../state/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { areaAt } from "../../state/selectors/outline.ts";
import type { Places } from "../../state/selectors/places.ts";
import { freeUnits } from "../../state/selectors/vacancies.ts";
import { verdictRank } from "../../state/selectors/verdict-rank.ts";

type WishId = "bedrooms" | "areaM2" | "stepFree" | "near";

/** One wish against one home. Unknown is not the same as not met, and never counts as met. */
export interface WishAnswer {
  readonly wish: WishId;
  readonly answer: "met" | "unmet" | "unknown";
}

export interface Choice {
  readonly dwelling: Dwelling;
  readonly free: number;
  readonly area: Neighbourhood | undefined;
  readonly wishes: readonly WishAnswer[];
  /** Metres from the wished area's outline; 0 inside it, absent without that wish. */
  readonly away?: number;
  readonly effect: PlaceFigures | undefined;
  readonly dispersion: Verdict;
}

/** Within a kilometre of the wished area still counts as near: a walk to family (D, domain.md §3.2 uses the same reach). */
const NEAR_METRES = 1000;

const atLeast = (value: Known<number>, wanted: number): WishAnswer["answer"] =>
  isKnown(value) ? (value >= wanted ? "met" : "unmet") : "unknown";

function segmentDistance(point: Point, [ax, ay]: Position, [bx, by]: Position): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - ax) * dx + (point.y - ay) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - (ax + t * dx), point.y - (ay + t * dy));
}

/** Straight line to the nearest edge of the area; 0 inside. */
export function metresTo(area: Neighbourhood, point: Point): number {
  if (areaAt([area], point)) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of area.outline.coordinates.flat())
    for (let i = 1; i < ring.length; i++)
      nearest = Math.min(nearest, segmentDistance(point, ring[i - 1] as Position, ring[i] as Position));
  return nearest;
}

function answers(dwelling: Dwelling, wishes: Wishes, away: number | undefined): readonly WishAnswer[] {
  const list: WishAnswer[] = [];
  if (wishes.bedrooms !== null)
    list.push({ wish: "bedrooms", answer: atLeast(dwelling.bedrooms, wishes.bedrooms) });
  if (wishes.areaM2 !== null) list.push({ wish: "areaM2", answer: atLeast(dwelling.areaM2, wishes.areaM2) });
  if (wishes.stepFree)
    list.push({
      wish: "stepFree",
      answer: isKnown(dwelling.stepFree) ? (dwelling.stepFree ? "met" : "unmet") : "unknown",
    });
  if (away !== undefined) list.push({ wish: "near", answer: away <= NEAR_METRES ? "met" : "unmet" });
  return list;
}

/** Below any room there is: what nobody knows comes last. */
const LEAST_ROOM = -1e9;

/**
 * What a home is ordered by, the least first; each decides only where those before it are equal: wishes, then nearness, then
 * dispersion (domain.md §7), then rules that its use alone makes ask for more, and the room it leaves in its area.
 */
function rankOf({ wishes, away = 0, dispersion, effect }: Choice): readonly number[] {
  const counted = (answer: WishAnswer["answer"]) => wishes.filter((wish) => wish.answer === answer).length;
  const after = effect?.headroomAfter;
  const rate = effect?.rateAfter;
  return [
    counted("unmet"),
    counted("unknown"),
    away,
    verdictRank(dispersion),
    effect?.newlyAsking.length ?? 0,
    -(after !== undefined && isKnown(after) ? after : LEAST_ROOM),
    rate !== undefined && isKnown(rate) ? rate : Number.POSITIVE_INFINITY,
  ];
}

interface Ranked {
  readonly choice: Choice;
  readonly rank: readonly number[];
}

function order(a: Ranked, b: Ranked): number {
  for (let i = 0; i < a.rank.length; i += 1) {
    const [one, other] = [a.rank[i] ?? 0, b.rank[i] ?? 0];
    if (one !== other) return one - other;
  }
  return a.choice.dwelling.id < b.choice.dwelling.id ? -1 : 1;
}

/**
 * «Ledige boliger å velge mellom»: every vacant home, ordered by the participant's own wishes first and the effect on
 * dispersion second. None is left out: a wish or a rule never locks a home.
 */
export function shortlist(
  dataset: Dataset,
  places: Places,
  assessment: Assessment | null,
  wishes: Wishes,
): readonly Choice[] {
  const index = assessment && indexAssessment(assessment);
  const wished = dataset.neighbourhoods.find(({ id }) => id === wishes.near);
  const ranked: Ranked[] = [];
  for (const dwelling of places.dwellings) {
    const free = freeUnits(places, dwelling);
    if (free === 0 || dwelling.kind === "temporary") continue;
    const away = wished && metresTo(wished, dwelling.at);
    const effect = index?.place(dwelling.id);
    const choice: Choice = {
      dwelling,
      free,
      // Found for those that are read: a city has thousands to order, and six are listed.
      get area() {
        return areaAt(dataset.neighbourhoods, dwelling.at);
      },
      wishes: answers(dwelling, wishes, away),
      ...(away === undefined ? {} : { away }),
      effect,
      dispersion: effect?.dispersion ?? "unknown",
    };
    ranked.push({ choice, rank: rankOf(choice) });
  }
  return ranked.sort(order).map(({ choice }) => choice);
}

/** Homes that meet every wish for certain: fewer than two is no real choice (domain.md §7b). */
export const realOptions = (choices: readonly Choice[]): number =>
  choices.filter(({ wishes }) => wishes.every(({ answer }) => answer === "met")).length;
