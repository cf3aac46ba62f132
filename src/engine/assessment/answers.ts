import type {
  AreaFigures,
  Assessment,
  BuildingFigures,
  CooperativeFigures,
  Finding,
  MunicipalityFigures,
  PlaceFigures,
  SiteFigures,
} from "../model/index.ts";
import type { Graded } from "../scores/graded.ts";
import type { MunicipalityReading } from "../situation/reading.ts";
import type { Disturbance, Situation } from "../situation/situation.ts";
import { areaEntry } from "./area-entry.ts";
import { buildingEntry } from "./building-entry.ts";
import { type Context, contextOf } from "./context.ts";
import { cooperativeEntry } from "./cooperative-entry.ts";
import { EntryTable } from "./entry-table.ts";
import { municipalityEntry, type Weighed } from "./municipality-entry.ts";
import { type PlaceEntry, placeEntry, type Tried } from "./place-entry.ts";
import { type SiteEntry, siteEntry } from "./site-entry.ts";
import { vacantDwellings } from "./tried-dwellings.ts";
import { type AskSiting, triedPlots } from "./tried-plots.ts";
import { Unrest } from "./unrest.ts";

/** What an assessment holds besides its key and its problems. */
export type Answered = Omit<Assessment, "key" | "engineVersion" | "problems">;

/**
 * Everything said of a situation, place by place, kept from one list of changes to the next: only answers that a
 * disturbance may have touched are made again, by the very functions that made them the first time.
 */
export class Answers {
  readonly #situation: Situation;
  readonly #siting: AskSiting;
  readonly #unrest = new Unrest();
  readonly #municipality = new EntryTable<MunicipalityFigures>("municipality");
  readonly #areas = new EntryTable<AreaFigures>("neighbourhood");
  readonly #sites = new EntryTable<SiteFigures>("site");
  readonly #buildings = new EntryTable<BuildingFigures>("building");
  readonly #cooperatives = new EntryTable<CooperativeFigures>("cooperative");
  readonly #plots = new EntryTable<PlaceFigures>("plot");
  readonly #dwellings = new EntryTable<PlaceFigures>("dwelling");
  /** By number of component. */
  readonly #siteEntries = new Map<number, SiteEntry>();
  readonly #places = new Map<string, PlaceEntry>();
  #mean: MunicipalityReading | undefined;
  #vacantUnits = 0;
  #made = false;

  constructor(situation: Situation, siting: AskSiting) {
    this.#situation = situation;
    this.#siting = siting;
  }

  disturb(disturbance: Disturbance): void {
    this.#unrest.add(this.#situation, disturbance);
  }

  answer(): Answered {
    this.#refresh();
    const tables = [
      this.#municipality,
      this.#areas,
      this.#sites,
      this.#buildings,
      this.#cooperatives,
      this.#plots,
      this.#dwellings,
    ];
    const blocks = tables.flatMap((table) => table.blocks).sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
    const findings: Finding[] = [];
    const unknowns = new Map<Finding["rule"], number>();
    for (const block of blocks) {
      for (const finding of block.findings) findings.push(finding);
      if (block.unknown > 0) unknowns.set(block.rule, (unknowns.get(block.rule) ?? 0) + block.unknown);
    }
    return {
      municipality: this.#municipality.figures[0] as MunicipalityFigures,
      areas: this.#areas.figures,
      sites: this.#sites.figures,
      buildings: this.#buildings.figures,
      cooperatives: this.#cooperatives.figures,
      plots: this.#plots.figures,
      vacancies: this.#dwellings.figures,
      findings,
      // Kinds in the order of their names, as everything else is.
      scores: [
        ...this.#buildings.scores,
        ...this.#dwellings.scores,
        ...this.#municipality.scores,
        ...this.#areas.scores,
        ...this.#plots.scores,
      ],
      unknowns: [...unknowns.keys()].sort().map((rule) => ({ rule, findings: unknowns.get(rule) as number })),
    };
  }

  #refresh(): void {
    const situation = this.#situation;
    const context = contextOf(situation);
    const everything = !this.#made || this.#unrest.everything;
    // The mean is in every area's quotient and every place's fair share.
    const meanMoved = everything || !sameMean(this.#mean, situation.municipality);
    const areas = this.#refreshSites(context, everything);
    this.#refreshBuildings(context, everything);
    this.#refreshAreas(context, meanMoved, areas);
    this.#refreshPlaces(context, meanMoved);
    this.#refreshMunicipality(context);
    this.#mean = situation.municipality;
    this.#made = true;
    this.#unrest.clear();
  }

  /** Returns the areas that sites which changed reach into. */
  #refreshSites(context: Context, everything: boolean): ReadonlySet<number> {
    const { components } = context.situation.linkage.programme;
    const areas = new Set<number>();
    const touch = (entry: SiteEntry) => {
      for (const area of entry.areas) areas.add(area);
    };
    for (const [number, entry] of this.#siteEntries) {
      const same = components.get(number) === entry.component;
      if (same && !everything && !this.#siteDisturbed(context, entry)) continue;
      touch(entry);
      this.#siteEntries.delete(number);
      if (!everything && !same) this.#sites.delete(entry.id);
    }
    const made: SiteEntry[] = [];
    for (const [number, component] of components) {
      if (this.#siteEntries.has(number)) continue;
      const entry = siteEntry(context, component);
      this.#siteEntries.set(number, entry);
      touch(entry);
      made.push(entry);
    }
    if (everything) this.#sites.fill(made);
    else for (const entry of made) this.#sites.set(entry);
    return areas;
  }

  #siteDisturbed({ situation, radii }: Context, { x, y, nearest, component }: SiteEntry): boolean {
    const unrest = this.#unrest;
    if (unrest.quiet) return false;
    const { store } = situation;
    return (
      unrest.pointWithin(x, y, radii.widest) ||
      unrest.siteWithin(x, y, radii.widest) ||
      component.members.some((member) =>
        unrest.nearestAt(
          situation,
          store.x[member] as number,
          store.y[member] as number,
          nearest,
          component.members,
        ),
      )
    );
  }

  #refreshBuildings(context: Context, everything: boolean): void {
    const { buildings, cooperatives } = context.situation.ground;
    if (everything) {
      this.#buildings.fill(buildings.map((_, index) => buildingEntry(context, index)));
      this.#cooperatives.fill(cooperatives.map((_, index) => cooperativeEntry(context, index)));
      return;
    }
    for (const index of this.#unrest.buildings)
      if (index !== -1) this.#buildings.set(buildingEntry(context, index));
    for (const index of this.#unrest.cooperatives)
      if (index !== -1) this.#cooperatives.set(cooperativeEntry(context, index));
  }

  #refreshAreas(context: Context, all: boolean, bySites: ReadonlySet<number>): void {
    const grades = siteGrades(context, this.#siteEntries.values());
    const make = (area: number) => areaEntry(context, area, grades[area] ?? []);
    if (all) {
      this.#areas.fill(context.situation.ground.areas.map((_, area) => make(area)));
      return;
    }
    for (const area of new Set([...this.#unrest.areas, ...bySites]))
      if (area !== -1) this.#areas.set(make(area));
  }

  #refreshPlaces(context: Context, all: boolean): void {
    const { situation } = context;
    const vacant = vacantDwellings(situation);
    this.#vacantUnits = vacant.units;
    for (const [table, tried] of [
      [this.#plots, triedPlots(situation, this.#siting)],
      [this.#dwellings, vacant.tried],
    ] as const) {
      const here = new Set(tried.map(({ id }) => id));
      for (const id of table.ids.filter((one) => !here.has(one))) {
        table.delete(id);
        this.#places.delete(`${table === this.#plots ? "plot" : "dwelling"}:${id}`);
      }
      const made: PlaceEntry[] = [];
      for (const one of tried) {
        const key = `${one.kind}:${one.id}`;
        const kept = this.#places.get(key);
        if (kept && !all && sameTried(kept.tried, one) && !this.#placeDisturbed(context, kept)) continue;
        const entry = placeEntry(context, one);
        this.#places.set(key, entry);
        made.push(entry);
      }
      if (made.length === tried.length) table.fill(made);
      else for (const entry of made) table.set(entry);
    }
  }

  #placeDisturbed({ situation, radii }: Context, { tried, nearest }: PlaceEntry): boolean {
    const unrest = this.#unrest;
    if (unrest.quiet) return false;
    const { x, y, area, building, own } = tried.trial;
    const link = situation.book.param("d3-site-size", "linkMetres");
    return (
      unrest.areas.has(area) ||
      (building !== -1 && unrest.buildings.has(building)) ||
      unrest.pointWithin(x, y, radii.widest) ||
      unrest.siteWithin(x, y, Math.max(radii.widest, link)) ||
      unrest.stockSiteWithin(x, y, link) ||
      unrest.nearestAt(situation, x, y, nearest, [own])
    );
  }

  #refreshMunicipality(context: Context): void {
    const { tallies, ground } = context.situation;
    const weighed: Weighed[] = [
      ...ground.areas.map(({ id }, area) => ({
        units: {
          programme: tallies.programme.perArea[area] as number,
          stock: tallies.stock.perArea[area] as number,
        },
        graded: this.#areas.get(id)?.graded ?? [],
      })),
      ...this.#sites.ids.map((id) => {
        const entry = this.#sites.get(id);
        return { units: { programme: entry?.figures.units ?? 0, stock: 0 }, graded: entry?.graded ?? [] };
      }),
      ...ground.buildings.map(({ id }, building) => ({
        units: {
          programme: tallies.programme.perBuilding[building] as number,
          stock: tallies.stock.perBuilding[building] as number,
        },
        graded: this.#buildings.get(id)?.graded ?? [],
      })),
    ];
    this.#municipality.set(
      municipalityEntry(context, { areas: this.#areas.figures, vacantUnits: this.#vacantUnits, weighed }),
    );
  }
}

/** For each area the grades of the sites that reach into it. */
export function siteGrades(
  { situation }: Context,
  sites: Iterable<SiteEntry>,
): readonly (readonly Graded[] | undefined)[] {
  const grades: Graded[][] = [];
  for (const { areas, graded } of sites)
    for (const area of areas)
      if (area !== -1 && area < situation.ground.areas.length) {
        const here = grades[area];
        if (here) here.push(...graded);
        else grades[area] = [...graded];
      }
  return grades;
}

function sameMean(a: MunicipalityReading | undefined, b: MunicipalityReading): boolean {
  return (
    a !== undefined &&
    a.residents === b.residents &&
    a.units.programme === b.units.programme &&
    a.units.stock === b.units.stock
  );
}

function sameTried(a: Tried, b: Tried): boolean {
  return (
    a.units === b.units &&
    a.used === b.used &&
    a.siting === b.siting &&
    a.trial.x === b.trial.x &&
    a.trial.y === b.trial.y &&
    a.trial.own === b.trial.own &&
    a.trial.without.programme === b.trial.without.programme &&
    a.trial.with.programme === b.trial.with.programme &&
    a.trial.without.stock === b.trial.without.stock &&
    a.trial.with.stock === b.trial.with.stock
  );
}
