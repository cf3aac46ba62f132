import type { AnalysisSubject } from "../../dispersion/analysis-subject.ts";
import { unitsByArea } from "../../dispersion/answers/units-by-area.ts";
import { dissimilarity } from "../../dispersion/areal/evenness/evenness.ts";
import { vacantUnits } from "../../ground/unit-count.ts";
import { type DemandTerms, isKnown } from "../../model/index.ts";
import { proposalKey } from "../../situation/added-places.ts";
import { allOf, type Bar, type DemandPlace } from "./bar.ts";
import { barOf, type ProgrammePlaces } from "./bars-of.ts";
import type { DemandArea, DemandCount, DemandOutcome, DemandStanding } from "./demand.ts";
import { type HomePlaces, homePlaces } from "./home-places.ts";
import { streetName } from "./street-name.ts";

/**
 * Several demands at once, applied to the whole municipality: what could still be used, who would carry the next `next` homes,
 * and how evenly. The next homes are spread over the ordinary homes in proportion to how many there are, once over all of
 * them and once over those the demands leave: no plan, but where homes come when they are taken as they turn up.
 */
export function demandOutcome(
  subject: AnalysisSubject,
  { demands, next }: { readonly demands: readonly DemandTerms[]; readonly next: number },
): DemandOutcome {
  const { situation, ground } = subject;
  const homes = homePlaces(ground);
  const wantsStreet = demands.some(({ kind }) => kind === "street");
  const programme = programmePlaces(subject, homes, wantsStreet);
  const bar = allOf(demands.map((terms) => barOf(terms, situation, programme)));
  const address = held(homes, bar, wantsStreet);
  const areas = address ? demandAreas(subject, homes, address.standings, next) : [];
  return {
    kind: "demand",
    demands,
    next,
    plots: plotsHeld(subject, homes, bar, wantsStreet),
    homes: address?.count ?? null,
    ...stockHeld(subject, homes, bar, wantsStreet),
    programme: counted(programme.map(({ place, units }) => [bar(place), units])),
    areas,
    evenness: evennessOf(areas),
  };
}

function counted(standings: Iterable<readonly [DemandStanding, number]>): DemandCount {
  const sums = { left: 0, lost: 0, unknown: 0 };
  for (const [standing, many] of standings) sums[standing] += many;
  return sums;
}

function programmePlaces(
  { situation, ground }: AnalysisSubject,
  homes: HomePlaces,
  wantsStreet: boolean,
): ProgrammePlaces {
  const { store } = situation;
  const found: { place: DemandPlace; units: number }[] = [];
  for (let own = 0; own < store.length; own++) {
    const units = store.programme[own] as number;
    if (units === 0) continue;
    const [x, y] = [store.x(own), store.y(own)];
    const label = ground.dwellings[own]?.label ?? "unknown";
    const street = wantsStreet ? streetOf(label, x, y, homes) : null;
    found.push({ place: { x, y, area: store.area[own] as number, street, own }, units });
  }
  return found;
}

const streetOf = (label: string, x: number, y: number, homes: HomePlaces): string | null =>
  streetName(label) ?? homes.streetAt(x, y);

function held(homes: HomePlaces, bar: Bar, wantsStreet: boolean) {
  const { x, y, area } = homes;
  if (x.length === 0) return null;
  const count = { left: 0, lost: 0, unknown: 0 };
  const standings = new Array<DemandStanding>(x.length);
  for (let i = 0; i < x.length; i++) {
    const standing = bar({
      x: x[i] as number,
      y: y[i] as number,
      area: area[i] as number,
      street: wantsStreet ? homes.streetOf(i) : null,
      own: -1,
    });
    standings[i] = standing;
    count[standing] += homes.homes[i] as number;
  }
  return { count, standings };
}

function plotsHeld(
  { situation, ground }: AnalysisSubject,
  homes: HomePlaces,
  bar: Bar,
  wantsStreet: boolean,
): DemandOutcome["plots"] {
  const { overlay, store } = situation;
  const standing = ground.plots.filter(({ id }) => !overlay.replaced.has(id));
  const plots = [...standing, ...overlay.drawn.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return plots.map(({ id, at: { x, y } }) => {
    const area = ground.areaIndex.locate(x, y);
    const street = wantsStreet ? homes.streetAt(x, y) : null;
    return { id, standing: bar({ x, y, area, street, own: store.slot(proposalKey(id)) }) };
  });
}

function stockHeld(
  { situation, ground }: AnalysisSubject,
  homes: HomePlaces,
  bar: Bar,
  wantsStreet: boolean,
): Pick<DemandOutcome, "stock" | "vacant"> {
  const { store } = situation;
  const standings = ground.dwellings.map((dwelling, own) => {
    const { x, y } = dwelling.at;
    const street = wantsStreet ? streetOf(dwelling.label, x, y, homes) : null;
    return bar({ x, y, area: store.area[own] as number, street, own });
  });
  return {
    stock: counted(standings.map((standing, own) => [standing, store.stock[own] as number])),
    vacant: counted(
      ground.dwellings.map((dwelling, own) => [
        standings[own] as DemandStanding,
        vacantUnits(dwelling, ground.housed[own] as number),
      ]),
    ),
  };
}

/** A home nobody can tell of is none that is left: unknown never counts as met. */
function demandAreas(
  { places, ground }: AnalysisSubject,
  homes: HomePlaces,
  standings: readonly DemandStanding[],
  next: number,
): readonly DemandArea[] {
  const all = new Float64Array(ground.areas.length);
  const left = new Float64Array(ground.areas.length);
  for (let i = 0; i < standings.length; i++) {
    const area = homes.area[i] as number;
    if (area === -1) continue;
    const many = homes.homes[i] as number;
    all[area] = (all[area] as number) + many;
    if (standings[i] === "left") left[area] = (left[area] as number) + many;
  }
  const total = all.reduce((sum, many) => sum + many, 0);
  const totalLeft = left.reduce((sum, many) => sum + many, 0);
  const units = unitsByArea(places, "programme", ground);
  return ground.areas.map(({ id, residents }, area) => ({
    id,
    homes: all[area] as number,
    left: left[area] as number,
    residents: isKnown(residents) ? residents : null,
    units: units[area] as number,
    without: total === 0 ? 0 : (next * (all[area] as number)) / total,
    with: totalLeft === 0 ? 0 : (next * (left[area] as number)) / totalLeft,
  }));
}

function evennessOf(areas: readonly DemandArea[]): DemandOutcome["evenness"] {
  const residents = Float64Array.from(areas, (area) => area.residents ?? Number.NaN);
  const measure = (unitsOf: (area: DemandArea) => number): number | null => {
    const group = Float64Array.from(areas, unitsOf);
    const some = group.some((units) => units > 0) && residents.some((people) => people > 0);
    return some && !residents.some(Number.isNaN) ? dissimilarity({ group, others: residents }) : null;
  };
  const anyLeft = areas.some(({ left }) => left > 0);
  return {
    now: measure(({ units }) => units),
    without: measure((area) => area.units + area.without),
    with: anyLeft ? measure((area) => area.units + area.with) : null,
  };
}
