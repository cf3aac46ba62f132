import { dwellingOf } from "../changes/free-units.ts";
import type { Overlay } from "../changes/overlay.ts";
import { GROUP_NOT_KNOWN } from "../ground/base-places.ts";
import type { Change, DraftAssessment, Finding, Score } from "../model/index.ts";
import type { PlaceChanges } from "../situation/added-places.ts";
import { placeChanges } from "../situation/added-places.ts";
import type { Component } from "../situation/linkage.ts";
import type { Situation } from "../situation/situation.ts";
import { areaEntry } from "./area-entry.ts";
import type { AskAccess } from "./ask-access.ts";
import { buildingEntry } from "./building-entry.ts";
import { contextOf } from "./context.ts";
import { cooperativeEntry } from "./cooperative-entry.ts";
import type { Entry } from "./entry-table.ts";
import { Naming } from "./judged.ts";
import { placeEntry, type Tried } from "./place-entry.ts";
import { siteEntry, siteFrame } from "./site-entry.ts";
import { triedDwelling } from "./tried-dwellings.ts";
import { type AskGround, triedPlot } from "./tried-plots.ts";

/**
 * The small answer that follows a pointer: the tried place, and the areas, buildings and cooperatives where units come
 * or go. That a unit more also moves the municipal mean, and with it every quotient a little, is left to the
 * assessment. `situation` has the trial made; `before` is the changes without it.
 */
export function draftOf(
  situation: Situation,
  before: Overlay,
  trial: Change,
  asked: AskGround,
): DraftAssessment {
  const context = contextOf(situation);
  const place = placeEntry(context, triedOf(situation, trial, asked));
  const touched = touchedBy(situation, before);
  const areas = withoutNone(touched.areas).map((area) => {
    const sites = situation.linkage.programme.components.filter((component) => reaches(component, area));
    const grades = sites.flatMap((component) => siteEntry(context, siteFrame(context, component)).graded);
    return areaEntry(context, area, grades);
  });
  const entries: readonly Entry<unknown>[] = [
    place,
    ...areas,
    ...withoutNone(touched.buildings).map((building) => buildingEntry(context, building)),
    ...withoutNone(touched.cooperatives).map((cooperative) => cooperativeEntry(context, cooperative)),
  ];
  return {
    place: place.figures,
    findings: entries.flatMap((entry): readonly Finding[] => entry.findings).toSorted(byFindingId),
    scores: entries.flatMap((entry): readonly Score[] => entry.scores),
    areas: areas.map((area) => area.figures),
    problems: situation.overlay.problems,
  };
}

function reaches(component: Component | undefined, area: number): component is Component {
  return component?.perArea.some((one, k) => k % 2 === 0 && one === area) ?? false;
}

const byFindingId = (a: Finding, b: Finding): number => (a.id < b.id ? -1 : 1);
const withoutNone = (indexes: ReadonlySet<number>): readonly number[] =>
  [...indexes].filter((index) => index !== -1).sort((a, b) => a - b);

/** The place a change is about. A change that could not be made is about a place all the same, or about nowhere. */
function triedOf(situation: Situation, trial: Change, asked: AskGround): Tried {
  const { ground, overlay } = situation;
  const ofPlot = (id: string): Tried | undefined => {
    const plot = overlay.drawn.get(id) ?? ground.plots[ground.plotIndex.get(id) ?? -1];
    return plot && triedPlot(situation, plot, asked);
  };
  const find = (): Tried | undefined => {
    switch (trial.kind) {
      case "open-plot":
        return ofPlot(trial.plot);
      case "draw-plot":
        return ofPlot(trial.plot.id);
      case "move-proposal":
        return ofPlot(overlay.plotOf.get(trial.proposal) ?? "");
      case "acquire-dwelling":
      case "place":
        return triedDwelling(situation, asked.access, trial.dwelling);
      case "end-placement":
        return endedAt(situation, asked.access, trial.placement);
    }
  };
  return find() ?? NOWHERE;
}

function endedAt(situation: Situation, access: AskAccess, placement: string): Tried | undefined {
  const { ground, store } = situation;
  const own = ground.placeOfPlacement.get(placement);
  if (own === undefined) return triedDwelling(situation, access, dwellingOf(placement, ground) ?? "");
  return {
    ...NOWHERE,
    id: placement,
    naming: new Naming({ kind: "dwelling", id: placement }),
    units: 1,
    trial: {
      ...NOWHERE.trial,
      x: store.x(own),
      y: store.y(own),
      area: store.area[own] as number,
      own,
      with: { programme: 1, stock: 0 },
    },
  };
}

const NOWHERE: Tried = {
  kind: "dwelling",
  id: "",
  naming: new Naming({ kind: "dwelling", id: "" }),
  units: 0,
  used: false,
  trial: {
    x: Number.NaN,
    y: Number.NaN,
    area: -1,
    building: -1,
    group: GROUP_NOT_KNOWN,
    own: -1,
    without: { programme: 0, stock: 0 },
    with: { programme: 0, stock: 0 },
  },
};

/** Where units come or go between two lists of changes. */
function touchedBy(situation: Situation, before: Overlay) {
  const { ground } = situation;
  const from = placeChanges(ground, before);
  const to = placeChanges(ground, situation.overlay);
  const areas = new Set<number>();
  const buildings = new Set<number>();
  const cooperatives = new Set<number>();
  const touch = (place: {
    readonly area: number;
    readonly building: number;
    readonly cooperative: number;
  }) => {
    areas.add(place.area);
    buildings.add(place.building);
    cooperatives.add(place.cooperative);
  };
  const keys = new Set([...from.added.keys(), ...to.added.keys()]);
  for (const key of keys) {
    const [was, is] = [from.added.get(key), to.added.get(key)];
    if (was && is && was.x === is.x && was.y === is.y && was.programme === is.programme) continue;
    for (const place of [was, is]) if (place) touch(place);
  }
  for (const index of new Set([...from.programme.keys(), ...to.programme.keys()])) {
    const place = ground.places[index];
    const units = (changes: PlaceChanges) => changes.programme.get(index) ?? place?.programme;
    if (place && units(from) !== units(to)) touch(place);
  }
  return { areas, buildings, cooperatives };
}
