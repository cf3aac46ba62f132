import { grown } from "../../geometry/bounds.ts";
import type { CertaintyFacts, CertaintyWhy } from "../../model/index.ts";
import { isKnown } from "../../model/index.ts";
import { setback } from "../../rules/h5-boundary/rule.ts";
import type { Facts, Judgement, Params } from "../../rules/rule.ts";
import { FARTHEST } from "../buildable/joint-accuracy.ts";
import type { Limit } from "../buildable/limit.ts";
import { BARRED } from "../buildable/readings.ts";
import type { Doubted } from "../doubt.ts";
import { tenths } from "../rounding.ts";
import type { Site } from "../site.ts";
import { canConflict, conflictDepth, conflictMargin, hitDepth, limitsFor } from "./hold.ts";
import { mappedSurely } from "./mapped-surely.ts";
import { type Joint, joint, outlineMargin, perimeter, spotMargin } from "./spread.ts";

interface AskedCertainty {
  readonly site: Site;
  readonly rule: string;
  readonly params: Params;
  /** What `gather` found, the verdict as measured, and what doubt made of it. */
  readonly facts: Facts;
  readonly measured: Judgement;
  readonly doubted: Doubted;
  readonly limits: readonly Limit[];
}

/** What can turn a verdict: metres to spare before it does, against ± metres. */
interface Turn {
  readonly margin: number;
  /** Metres that must be stood: the margin, or how deep the limit is passed. */
  readonly stands: number;
  readonly joint: Joint;
}

/** A tenth of a metre is lost when kept distances are rounded down. */
const ROUNDED = 0.1;
/** Shares of belts are counted from samples: right within a few per cent. */
const ROOM = 1.1;

/**
 * How sure a constraint's verdict is. It is called certain only if no place the plot or any zone may have within the stated
 * accuracies could give another; where that is not shown it is possible. Undefined for what is only for information.
 */
export function certaintyOf(asked: AskedCertainty): CertaintyFacts | undefined {
  const { site, rule, measured, doubted } = asked;
  if (measured.verdict === "info") return undefined;
  if (measured.verdict === "unknown") return said("undecidable", "missing");
  if (doubted.doubt) {
    const { margin, accuracy } = doubted.doubt;
    const certainty = doubted.judged.verdict === "unknown" ? "undecidable" : "possible";
    return { certainty, certaintyBy: "accuracy", margin, accuracy };
  }
  if (byPlace(asked)) return said("certain", "place");
  if (rule === "h5-boundary") return ofBoundary(asked);
  const none = joint("unknown", site);
  if (none.lacking === "both" && !site.ground.statesAccuracy) return said("unstated", "both");
  const own = limitsFor(rule, asked.limits, site);
  switch (measured.verdict) {
    case "met":
      return ofMet(asked, own);
    case "conflict":
      return ofConflict(asked, own);
    default:
      return ofLook(asked, own);
  }
}

const said = (
  certainty: CertaintyFacts["certainty"],
  certaintyBy: CertaintyWhy,
  turn?: Pick<Turn, "margin" | "joint">,
): CertaintyFacts => ({
  certainty,
  certaintyBy,
  margin: turn ? tenths(turn.margin) : null,
  accuracy: turn && turn.joint.metres > 0 ? tenths(turn.joint.metres) : null,
});

/** The plot's own row decides, wherever the plot is drawn. */
function byPlace({ site, rule, measured: { verdict } }: AskedCertainty): boolean {
  const { landUse } = site.plot.facts;
  if (rule === "h10-farmland") return verdict === "conflict" && landUse === "lnf";
  if (rule !== "h9-plan-purpose" || !isKnown(landUse)) return false;
  if (verdict === "conflict" && BARRED.has(landUse)) return true;
  return site.ground.zones("landUse").near(grown(site.form.edges.bounds, FARTHEST)).length === 0;
}

/** Corners and edges can be wrong each in its own direction: room and distance change by as much, and no more. */
function ofBoundary({ site, params, facts, measured }: AskedCertainty): CertaintyFacts {
  const own = site.plot.accuracyMetres;
  const { fits, here, height } = facts;
  const limit = setback(typeof height === "number" ? height : null, params);
  const [atBest, now] = [Number(fits) - limit, Number(here) - limit];
  const margin =
    measured.verdict === "met" ? Math.min(atBest, now) : measured.verdict === "conflict" ? atBest : now;
  if (own === undefined || !isKnown(own))
    return said("unstated", "boundary", { margin, joint: { metres: 0, lacking: "boundary" } });
  const turn = { margin, joint: { metres: own, lacking: "none" } } as const;
  const stands =
    measured.verdict === "met"
      ? margin
      : measured.verdict === "conflict"
        ? -margin - ROUNDED
        : Math.min(atBest, -now - ROUNDED);
  return stands >= own ? said("certain", "accuracy", turn) : said("possible", "accuracy", turn);
}

/** A conflict stands if one limit surely makes it. */
function ofConflict({ site, rule }: AskedCertainty, own: readonly Limit[]): CertaintyFacts {
  const turns = own.filter(canConflict).map(
    (limit): Turn => ({
      margin: conflictMargin(rule, site, limit),
      stands: conflictDepth(rule, site, limit),
      joint: joint(limit.accuracy, site),
    }),
  );
  const surest = best(turns, (turn) =>
    lacks(turn) ? Number.NEGATIVE_INFINITY : turn.stands - turn.joint.metres,
  );
  if (surest && !lacks(surest) && surest.stands >= surest.joint.metres)
    return said("certain", "accuracy", surest);
  const unstated = unstatedOf(turns.filter(({ margin }) => margin < 0));
  if (unstated) return said("unstated", why(unstated), unstated);
  if (!surest) return said("unstated", "map");
  // The houses surely are past the limit: what is not sure is that there is no room for them elsewhere.
  return -surest.margin >= surest.joint.metres
    ? { ...said("possible", "room", surest), margin: null }
    : said("possible", "accuracy", surest);
}

/** A call for a look stands if something surely is hit, and nothing can turn out to be a conflict. */
function ofLook({ site, rule, facts }: AskedCertainty, own: readonly Limit[]): CertaintyFacts {
  const hits = own.map((limit): Turn => {
    const depth = hitDepth(rule, site, limit);
    return { margin: -depth, stands: depth, joint: joint(limit.accuracy, site) };
  });
  const hit = best(hits, (turn) => turn.stands - turn.joint.metres);
  if (!hit) return said("unstated", "map");
  // H13 speaks of conflict only where no room is left: its limits do not turn it one by one.
  const graver =
    rule === "h13-building-line"
      ? []
      : own.filter(canConflict).map((limit): Turn => {
          const margin = conflictMargin(rule, site, limit);
          return { margin, stands: margin, joint: joint(limit.accuracy, site) };
        });
  const turns = [hit, ...graver];
  const unstated = unstatedOf(turns);
  if (unstated) return said("unstated", why(unstated), unstated);
  const weakest = best(turns, (turn) => turn.joint.metres - turn.stands) as Turn;
  if (weakest.stands < weakest.joint.metres || !within(turns)) return said("possible", "accuracy", weakest);
  return leavesRoom(site, facts, own)
    ? said("certain", "accuracy", weakest)
    : { ...said("possible", "room", weakest), margin: null };
}

/** A move takes at most its own length times half the boundary of a plot's ground. Only what can reach the plot counts. */
function leavesRoom(site: Site, { free }: Facts, own: readonly Limit[]): boolean {
  if (typeof free !== "number") return true;
  let metres = 0;
  for (const limit of own) {
    const { metres: wrong } = joint(limit.accuracy, site);
    if (canConflict(limit) && reaches(site, limit, wrong)) metres += wrong;
  }
  return free - (metres * perimeter(site.form)) / 2 >= ROOM * site.covers;
}

const reaches = ({ form, plot }: Site, limit: Limit, wrong: number): boolean =>
  limit.edges.contains(plot.at.x, plot.at.y) ||
  outlineMargin(form, limit, wrong) < wrong ||
  limit.edges.hasEdgeIn(form.edges.bounds);

/** What is met stays so if nothing can reach the plot, and the map surely goes round it. */
function ofMet(asked: AskedCertainty, own: readonly Limit[]): CertaintyFacts {
  const { site, rule } = asked;
  const turns = own.map((limit): Turn => {
    const houses = spotMargin(site, limit, site.spot);
    // A fire wall is asked of houses, everything else of the ground they stand on too.
    const margin =
      rule === "h6-fire-spread" ? houses : Math.min(houses, outlineMargin(site.form, limit, FARTHEST));
    return { margin, stands: margin, joint: joint(limit.accuracy, site) };
  });
  const mapped = mappedSurely(asked);
  const weakest = best(turns, (turn) => turn.joint.metres - turn.stands);
  const unstated = unstatedOf(turns.filter(({ margin }) => margin < FARTHEST));
  if (unstated) return said("unstated", why(unstated), unstated);
  if (mapped.joint.lacking !== "none") return said("unstated", mapped.joint.lacking, weakest ?? undefined);
  const stands = mapped.surely && within([{ joint: mapped.joint }, ...turns]);
  if (weakest && weakest.stands < weakest.joint.metres) return said("possible", "accuracy", weakest);
  const told = weakest ?? { margin: Number.NaN, joint: mapped.joint };
  return { ...said(stands ? "certain" : "possible", "accuracy", told), ...(weakest ? {} : { margin: null }) };
}

/** Limits are sought so far and no farther. */
const within = (turns: readonly Pick<Turn, "joint">[]): boolean =>
  turns.every(({ joint: { metres } }) => metres <= FARTHEST);

const lacks = ({ joint: { lacking } }: Turn): boolean => lacking !== "none";
const why = ({ joint: { lacking } }: Turn): CertaintyWhy => (lacking === "none" ? "map" : lacking);

/** Of two as good, the same whatever order the zones came in (promise E3). */
function best(turns: readonly Turn[], worth: (turn: Turn) => number): Turn | undefined {
  const [found] = turns.toSorted(
    (a, b) =>
      (worth(b) === worth(a) ? 0 : worth(b) - worth(a)) ||
      a.margin - b.margin ||
      a.joint.metres - b.joint.metres ||
      (a.joint.lacking < b.joint.lacking ? -1 : 1),
  );
  return found;
}

/** Of what nobody has stated the accuracy of, the nearest to turning the verdict. */
const unstatedOf = (turns: readonly Turn[]): Turn | undefined =>
  best(turns.filter(lacks), ({ margin }) => -Math.abs(margin));
