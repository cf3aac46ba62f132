import { at, type Finding, type SiteFigures, subjectKey } from "../model/index.ts";
import type { Component } from "../situation/linkage.ts";
import type { Nearest } from "../situation/nearest.ts";
import type { SiteReading } from "../situation/reading.ts";
import { Lookout } from "../situation/surroundings.ts";
import { type Context, SITE_RULES } from "./context.ts";
import type { Entry } from "./entry-table.ts";
import { findingsOf, judgeAll } from "./judged.ts";
import { knownOrNull, metresTo, ringCounts, ringReadings, staffedAt } from "./site-reading.ts";
import { worstVerdict } from "./worst-verdict.ts";

/** What a kept site answer rests on, besides its own members: if these change, so may the answer. */
export interface SiteEntry extends Entry<SiteFigures> {
  readonly component: Component;
  readonly x: number;
  readonly y: number;
  readonly nearest: Nearest | undefined;
  readonly areas: readonly number[];
}

/** Members in order of their keys, so that the first gives the site a name that does not depend on how it was found. */
export function membersInOrder({ situation }: Context, component: Component): readonly number[] {
  const { keys } = situation.store;
  return component.members.toSorted((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1));
}

export function siteEntry(context: Context, component: Component): SiteEntry {
  const { situation, radii } = context;
  const { store } = situation;
  const members = membersInOrder(context, component);
  const id = store.keys[members[0] as number] as string;
  // A site stands where most of its units are: a real place, which a centre of gravity need not be.
  const main = members.reduce((best, member) =>
    (store.programme[member] as number) > (store.programme[best] as number) ? member : best,
  );
  const [x, y] = [store.x(main), store.y(main)];
  const around = context.lookout.around(x, y);
  const rings = ringReadings(context, x, y, around);
  const nearest = nearestOf(context, component.spots);
  const metres = metresTo(nearest);
  const { known, unnamed } = store.groupsAmong(members);
  const reading: SiteReading = {
    units: component.units,
    members: members.length,
    nearest: knownOrNull(metres),
    groups: known.size,
    unnamed: members.length > 1 && unnamed,
    staffed: staffedAt(context, x, y),
    rings,
    sitesBefore: sitesBefore(context, x, y, rings[0]?.sites ?? 0),
    near: around.near,
  };
  const subject = { kind: "site", id } as const;
  const key = subjectKey(subject);
  const judged = judgeAll(SITE_RULES, subject, key, { site: reading }, situation.book);
  const findings = findingsOf(judged);
  return {
    id,
    figures: {
      id,
      at: at(x, y),
      units: component.units,
      members: members.map((member) => store.ids[member] as string),
      nearest: metres,
      rings: ringCounts(radii.rings, rings),
      verdict: worstVerdict(findings.map(verdictOf)),
    },
    findings,
    scores: [],
    graded: context.weights.clustering("municipality", judged),
    component,
    x,
    y,
    nearest,
    units: { programme: component.units, stock: 0 },
    areas: component.perArea.filter((_, k) => k % 2 === 0),
  };
}

const verdictOf = ({ verdict }: Finding) => verdict;

/** The shortest way from any spot of the site to any spot of another. */
function nearestOf({ situation, programmeSpots }: Context, spots: readonly number[]): Nearest | undefined {
  const { x, y } = situation.store.spots;
  let best: Nearest | undefined;
  for (const spot of spots) {
    const found = programmeSpots.nearest(x[spot] as number, y[spot] as number, spots);
    if (found && (!best || found.squared < best.squared)) best = found;
  }
  return best;
}

/** Sites in the inner ring before any change; asked only where D7 could need it. */
function sitesBefore({ situation, radii }: Context, x: number, y: number, now: number): number {
  if (!situation.hasChanges || now < situation.book.param("d7-impact-rings", "sitesFrom")) return now;
  return Lookout.sitesWithin(situation.linkageBefore, situation.store, x, y, radii.rings[0] as number);
}
