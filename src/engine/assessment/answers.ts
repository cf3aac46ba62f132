import type {
  AreaFigures,
  Assessment,
  BuildingFigures,
  CooperativeFigures,
  Finding,
  MunicipalityFigures,
  PlaceFigures,
  Plot,
  Score,
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
import { municipalityEntry, typicalGrades } from "./municipality-entry.ts";
import { type PlaceEntry, placeEntry, type Tried } from "./place-entry.ts";
import { type SiteEntry, siteEntry } from "./site-entry.ts";
import { type UntouchedDwellings, untouchedDwellings, vacantDwellings } from "./tried-dwellings.ts";
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
  readonly #plots = { table: new EntryTable<PlaceFigures>("plot"), kept: new Map<string, PlaceEntry>() };
  readonly #dwellings = {
    table: new EntryTable<PlaceFigures>("dwelling"),
    kept: new Map<string, PlaceEntry>(),
  };
  /** By number of component. */
  readonly #siteEntries: (SiteEntry | undefined)[] = [];
  #mean: MunicipalityReading | undefined;
  #vacantUnits = 0;
  #untouched: UntouchedDwellings | undefined;
  readonly #untouchedPlots = new Map<Plot, Tried>();
  /** What a typical unit meets: kept while nothing of its kind has changed. */
  #typicalAreas: readonly Graded[] | undefined;
  #typicalSites: readonly Graded[] | undefined;
  #typicalBuildings: readonly Graded[] | undefined;
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
      this.#plots.table,
      this.#dwellings.table,
    ];
    const blocks = tables.flatMap((table) => table.blocks).sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
    const unknowns = new Map<Finding["rule"], number>();
    for (const { rule, unknown } of blocks)
      if (unknown > 0) unknowns.set(rule, (unknowns.get(rule) ?? 0) + unknown);
    return {
      municipality: this.#municipality.figures[0] as MunicipalityFigures,
      areas: this.#areas.figures,
      sites: this.#sites.figures,
      buildings: this.#buildings.figures,
      cooperatives: this.#cooperatives.figures,
      plots: this.#plots.table.figures,
      vacancies: this.#dwellings.table.figures,
      findings: ([] as Finding[]).concat(...blocks.map((block) => block.findings)),
      // Kinds in the order of their names, as everything else is.
      scores: ([] as Score[]).concat(
        this.#buildings.scores,
        this.#dwellings.table.scores,
        this.#municipality.scores,
        this.#areas.scores,
        this.#plots.table.scores,
      ),
      unknowns: [...unknowns]
        .map(([rule, findings]) => ({ rule, findings }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
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
    this.#municipality.set(
      municipalityEntry(context, {
        areas: this.#areas.figures,
        vacantUnits: this.#vacantUnits,
        typical: this.#typical(context),
      }),
    );
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
    for (let number = 0; number < this.#siteEntries.length; number++) {
      const entry = this.#siteEntries[number];
      if (!entry) continue;
      const same = components[number] === entry.component;
      if (same && !everything && !this.#siteDisturbed(context, entry)) continue;
      touch(entry);
      this.#siteEntries[number] = undefined;
      if (!everything && !same) this.#sites.delete(entry.id);
    }
    const made: SiteEntry[] = [];
    for (let number = 0; number < components.length; number++) {
      const component = components[number];
      if (!component || this.#siteEntries[number]) continue;
      const entry = siteEntry(context, component);
      this.#siteEntries[number] = entry;
      touch(entry);
      made.push(entry);
    }
    if (everything) this.#sites.fill(made);
    else for (const entry of made) this.#sites.set(entry);
    if (made.length > 0 || areas.size > 0) this.#typicalSites = undefined;
    return areas;
  }

  #siteDisturbed({ situation, radii }: Context, { x, y, nearest, component }: SiteEntry): boolean {
    const unrest = this.#unrest;
    if (unrest.quiet) return false;
    if (unrest.around(x, y, radii.widest)) return true;
    const { x: xs, y: ys } = situation.store.spots;
    const { spots } = component;
    for (const spot of spots)
      if (unrest.nearest(situation, xs[spot] as number, ys[spot] as number, nearest, spots)) return true;
    return false;
  }

  #refreshBuildings(context: Context, everything: boolean): void {
    const { buildings, cooperatives } = context.situation.ground;
    if (everything || this.#unrest.buildings.size > 0) this.#typicalBuildings = undefined;
    if (everything) {
      this.#buildings.fill(buildings.map((_, index) => buildingEntry(context, index)));
      this.#cooperatives.fill(cooperatives.map((_, index) => cooperativeEntry(context, index)));
      return;
    }
    for (const index of this.#unrest.buildings) this.#buildings.set(buildingEntry(context, index));
    for (const index of this.#unrest.cooperatives) this.#cooperatives.set(cooperativeEntry(context, index));
  }

  #refreshAreas(context: Context, all: boolean, bySites: ReadonlySet<number>): void {
    const { areas } = context.situation.ground;
    const stale = new Set(all ? areas.keys() : [...this.#unrest.areas, ...bySites]);
    stale.delete(-1);
    if (stale.size === 0 && this.#made) return;
    const grades = siteGrades(this.#siteEntries, stale);
    const made = [...stale].map((area) => areaEntry(context, area, grades.get(area) ?? []));
    if (all) this.#areas.fill(made);
    else for (const entry of made) this.#areas.set(entry);
    this.#typicalAreas = undefined;
  }

  #refreshPlaces(context: Context, all: boolean): void {
    const { situation } = context;
    this.#untouched ??= untouchedDwellings(situation);
    const vacant = vacantDwellings(situation, this.#untouched);
    this.#vacantUnits = vacant.units;
    this.#refreshTried(context, all, this.#plots, triedPlots(situation, this.#siting, this.#untouchedPlots));
    this.#refreshTried(context, all, this.#dwellings, vacant.tried);
  }

  #refreshTried(
    context: Context,
    all: boolean,
    { table, kept }: { readonly table: EntryTable<PlaceFigures>; readonly kept: Map<string, PlaceEntry> },
    tried: readonly Tried[],
  ): void {
    const made: PlaceEntry[] = [];
    const here = new Set<string>();
    for (const one of tried) {
      here.add(one.id);
      const known = kept.get(one.id);
      if (known && !all && sameTried(known.tried, one) && !this.#placeDisturbed(context, known)) continue;
      const entry = placeEntry(context, one);
      kept.set(one.id, entry);
      made.push(entry);
    }
    if (made.length === tried.length) table.fill(made);
    else for (const entry of made) table.set(entry);
    for (const id of kept.keys())
      if (!here.has(id)) {
        kept.delete(id);
        table.delete(id);
      }
  }

  #placeDisturbed({ situation, radii }: Context, { tried, nearest }: PlaceEntry): boolean {
    const unrest = this.#unrest;
    if (unrest.quiet) return false;
    const { x, y, area, building, own } = tried.trial;
    return (
      unrest.areas.has(area) ||
      (building !== -1 && unrest.buildings.has(building)) ||
      unrest.around(x, y, radii.widest) ||
      unrest.joining(x, y, situation.book.param("d3-site-size", "linkMetres")) ||
      unrest.nearest(situation, x, y, nearest, own === -1 ? [] : [situation.store.spot[own] as number])
    );
  }

  #typical({ situation }: Context): readonly Graded[] {
    const { programme, stock } = situation.tallies;
    this.#typicalAreas ??= typicalGrades(
      this.#areas.entries.map(({ graded }, area) => ({
        programme: programme.perArea[area] as number,
        stock: stock.perArea[area] as number,
        graded,
      })),
    );
    this.#typicalSites ??= typicalGrades(
      this.#sites.entries.map(({ figures, graded }) => ({ programme: figures.units, stock: 0, graded })),
    );
    this.#typicalBuildings ??= typicalGrades(
      this.#buildings.entries.map(({ graded }, building) => ({
        programme: programme.perBuilding[building] as number,
        stock: stock.perBuilding[building] as number,
        graded,
      })),
    );
    return [...this.#typicalAreas, ...this.#typicalSites, ...this.#typicalBuildings];
  }
}

/** For each of the areas the grades of the sites that reach into it. */
export function siteGrades(
  sites: readonly (SiteEntry | undefined)[],
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly Graded[]> {
  const grades = new Map<number, Graded[]>();
  for (const site of sites)
    for (const area of site?.areas ?? []) {
      if (!site || !wanted.has(area)) continue;
      const here = grades.get(area);
      if (here) here.push(...site.graded);
      else grades.set(area, [...site.graded]);
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
