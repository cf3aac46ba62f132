import { at, type Count, type Finding, type SiteFigures } from "../model/index.ts";
import type { Component } from "../situation/linkage.ts";
import type { Nearest, NearestUnits } from "../situation/nearest.ts";
import { groupCount, type PlaceStore } from "../situation/place-store.ts";
import type { SiteReading } from "../situation/reading.ts";
import { Lookout } from "../situation/surroundings.ts";
import { type Context, SITE_RULES } from "./context.ts";
import type { Entry } from "./entry-table.ts";
import { findingsOf, judgeAll, Naming } from "./judged.ts";
import { knownOrNull, metresTo, ringCounts, ringReadings, staffedAt } from "./site-reading.ts";
import { worstVerdict } from "./worst-verdict.ts";

/** What of a site follows from its members alone. */
export interface SiteFrame {
  readonly component: Component;
  readonly naming: Naming;
  readonly x: number;
  readonly y: number;
  readonly memberIds: readonly string[];
  readonly groups: number;
  readonly unnamed: boolean;
  readonly staffed: boolean | null;
  /** Areas it reaches into; −1 is outside every area. */
  readonly areas: readonly number[];
  /** How far its spots are from where it is said to stand. */
  readonly reach: number;
}

export interface SiteEntry extends Entry<SiteFigures> {
  readonly frame: SiteFrame;
  readonly nearest: NearestUnits;
}

export function siteFrame(context: Context, component: Component): SiteFrame {
  const { store } = context.situation;
  const { keys } = store;
  // In order of their keys, so that the first gives the site a name that does not depend on how it was found.
  const members = component.members.toSorted((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1));
  // A site stands where most of its units are: a real place, which a centre of gravity need not be.
  const main = members.reduce((best, member) =>
    (store.programme[member] as number) > (store.programme[best] as number) ? member : best,
  );
  const [x, y] = [store.x(main), store.y(main)];
  const { bits, unnamed } = store.groupsAmong(members);
  return {
    component,
    naming: new Naming({ kind: "site", id: keys[members[0] as number] as string }),
    x,
    y,
    memberIds: members.map((member) => store.ids[member] as string),
    groups: groupCount(bits),
    unnamed: members.length > 1 && unnamed,
    staffed: staffedAt(context, x, y),
    areas: component.perArea.filter((_, k) => k % 2 === 0),
    reach: reachOf(store, component, x, y),
  };
}

function reachOf({ spots }: PlaceStore, component: Component, x: number, y: number): number {
  let squared = 0;
  for (const spot of component.spots) {
    const dx = (spots.x[spot] as number) - x;
    const dy = (spots.y[spot] as number) - y;
    squared = Math.max(squared, dx * dx + dy * dy);
  }
  return Math.sqrt(squared);
}

/** A site as it is. Its nearest is asked for where it is not given. */
export function siteEntry(
  context: Context,
  frame: SiteFrame,
  nearest: NearestUnits = nearestOf(context, frame.component),
): SiteEntry {
  const { situation, radii } = context;
  const { component, naming, x, y } = frame;
  const { id } = naming.subject;
  const around = context.lookout.around(x, y);
  const rings = ringReadings(context, x, y, around);
  const metres = metresTo(nearest.programme);
  const reading: SiteReading = {
    units: component.units,
    members: frame.memberIds.length,
    stockUnits: stockAround(context, component.spots),
    nearest: { programme: knownOrNull(metres), stock: knownOrNull(metresTo(nearest.stock)) },
    groups: frame.groups,
    unnamed: frame.unnamed,
    staffed: frame.staffed,
    rings,
    sitesBefore: sitesBefore(context, x, y, rings[0]?.sites ?? 0),
    near: around.near,
    fewResidents: situation.municipality.few.residents,
  };
  const judged = judgeAll(SITE_RULES, naming, { site: reading }, situation.book);
  const findings = findingsOf(judged);
  return {
    id,
    figures: {
      id,
      at: at(x, y),
      units: component.units,
      members: frame.memberIds,
      nearest: metres,
      rings: ringCounts(radii.rings, rings),
      verdict: worstVerdict(findings.map(verdictOf)),
    },
    findings,
    scores: [],
    graded: context.weights.clustering("municipality", judged),
    units: { programme: component.units, stock: 0 },
    frame,
    nearest,
  };
}

const verdictOf = ({ verdict }: Finding) => verdict;

/** The shortest way from any spot of the site to programme units of another, and to municipal units that are no part of it. */
function nearestOf(context: Context, { spots, members }: Component): NearestUnits {
  return {
    programme: shortest(context, "programme", spots),
    stock: sharedSpot(context, members) ?? shortest(context, "stock", spots),
  };
}

function shortest(
  { situation, unitSpots }: Context,
  count: Count,
  spots: readonly number[],
): Nearest | undefined {
  const { x, y } = situation.store.spots;
  let best: Nearest | undefined;
  for (const spot of spots) {
    const found = unitSpots[count].nearest(x[spot] as number, y[spot] as number, spots);
    if (found && (!best || found.squared < best.squared)) best = found;
  }
  return best;
}

/** A spot of the site where other municipal units are too, as in a block of flats: they are at no distance. */
function sharedSpot({ situation }: Context, members: readonly number[]): Nearest | undefined {
  const { spot, spots, stock } = situation.store;
  const own = new Map<number, number>();
  for (const member of members) {
    const at = spot[member] as number;
    own.set(at, (own.get(at) ?? 0) + (stock[member] as number));
  }
  for (const [at, units] of own)
    if ((spots.units.stock[at] as number) > units) return { spot: at, squared: 0 };
  return undefined;
}

/** Municipal units that form one site with these spots. A private lease is none itself, but may lie in the middle of some. */
function stockAround({ situation: { linkage, store } }: Context, spots: readonly number[]): number {
  const { x, y } = store.spots;
  const sites = new Set<number>();
  for (const spot of spots) {
    const own = linkage.stock.of[spot] ?? -1;
    if (own !== -1) sites.add(own);
    else for (const near of linkage.stock.near(x[spot] as number, y[spot] as number)) sites.add(near);
  }
  let units = 0;
  for (const site of sites) units += linkage.stock.components[site]?.units ?? 0;
  return units;
}

/** Sites in the inner ring before any change; asked only where D7 could need it. */
function sitesBefore({ situation, radii }: Context, x: number, y: number, now: number): number {
  if (!situation.hasChanges || now < situation.book.param("d7-impact-rings", "sitesFrom")) return now;
  return Lookout.sitesWithin(situation.linkageBefore, situation.store, x, y, radii.rings[0] as number);
}
