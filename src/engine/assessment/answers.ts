import type {
  AnswerUpdate,
  AreaFigures,
  BuildingFigures,
  CooperativeFigures,
  MunicipalityFigures,
} from "../model/index.ts";
import type { FamilyHomes } from "../situation/family-homes.ts";
import type { MunicipalityReading } from "../situation/reading.ts";
import type { Disturbance, Situation } from "../situation/situation.ts";
import { areaEntry } from "./area-entry.ts";
import { buildingEntry } from "./building-entry.ts";
import { type Context, contextOf } from "./context.ts";
import { cooperativeEntry } from "./cooperative-entry.ts";
import { EntryTable } from "./entry-table.ts";
import { municipalityEntry } from "./municipality-entry.ts";
import { PlaceAnswers } from "./place-answers.ts";
import { SiteAnswers } from "./site-answers.ts";
import { touchedDwellings, untouchedDwellings } from "./tried-dwellings.ts";
import { type AskGround, touchedPlots, untouchedPlots } from "./tried-plots.ts";
import { Unrest } from "./unrest.ts";

/**
 * Everything said of a situation, place by place, kept from one list of changes to the next: only answers that a
 * disturbance may have touched are made again, by the very functions that made them the first time.
 */
export class Answers {
  readonly #situation: Situation;
  readonly #ground: AskGround;
  readonly #unrest = new Unrest();
  readonly #municipality = new EntryTable<MunicipalityFigures>("municipality");
  readonly #areas = new EntryTable<AreaFigures>("neighbourhood");
  readonly #sites = new SiteAnswers();
  readonly #buildings = new EntryTable<BuildingFigures>("building");
  readonly #cooperatives = new EntryTable<CooperativeFigures>("cooperative");
  readonly #plots: PlaceAnswers;
  readonly #dwellings: PlaceAnswers;
  /** The municipal mean the kept answers rest on; undefined before the first. */
  #mean: MunicipalityReading | undefined;
  /** The families of each area that the kept answers rest on. */
  #families: FamilyHomes | undefined;

  constructor(situation: Situation, ground: AskGround) {
    this.#situation = situation;
    this.#ground = ground;
    this.#plots = new PlaceAnswers("plot", untouchedPlots(situation, ground));
    this.#dwellings = new PlaceAnswers("dwelling", untouchedDwellings(situation, ground.access));
  }

  disturb(disturbance: Disturbance): void {
    this.#unrest.add(this.#situation, disturbance);
  }

  /** What is said otherwise than when this was last asked; everything, to whoever has heard of another ground since. */
  update(everything: boolean): readonly AnswerUpdate[] {
    this.#refresh(contextOf(this.#situation));
    const tables = [
      this.#municipality,
      this.#areas,
      this.#sites.table,
      this.#buildings,
      this.#cooperatives,
      this.#plots.table,
      this.#dwellings.table,
    ];
    if (everything) for (const table of tables) table.tellAll();
    return tables.map((table) => table.takeUpdate());
  }

  #refresh(context: Context): void {
    const { situation } = context;
    const dwellings = touchedDwellings(situation, this.#ground.access);
    const plots = touchedPlots(situation, this.#ground);
    const everything = this.#mean === undefined || this.#unrest.everything;
    // The mean is in every area's quotient and every place's fair share.
    const meanMoved = everything || !sameMean(this.#mean, situation.municipality);
    if (everything) this.#fillFixed(context);
    else this.#refreshFixed(context);
    const regraded = everything ? undefined : this.#sites.refresh(context, this.#unrest);
    if (everything) this.#sites.fill(context);
    this.#refreshAreas(
      context,
      meanMoved || !regraded
        ? undefined
        : new Set([
            ...regraded,
            ...this.#unrest.areas,
            ...(this.#families ? context.families.changedFrom(this.#families) : []),
          ]),
    );
    this.#families = context.families;
    if (meanMoved) {
      this.#plots.fill(context, plots);
      this.#dwellings.fill(context, dwellings.tried);
    } else {
      this.#plots.refresh(context, plots, this.#unrest);
      this.#dwellings.refresh(context, dwellings.tried, this.#unrest);
    }
    const typical = [this.#areas, this.#sites.table, this.#buildings].flatMap(
      (table) => table.typical.grades,
    );
    const areas = Array.from(this.#areas.entries, ({ figures }) => figures);
    const parts = { areas, vacantUnits: dwellings.vacantUnits, typical };
    this.#municipality.set(municipalityEntry(context, parts));
    this.#mean = situation.municipality;
    this.#unrest.clear();
  }

  /** Buildings and cooperatives: a dataset has them, and no change makes more. */
  #fillFixed(context: Context): void {
    const { buildings, cooperatives } = context.situation.ground;
    this.#buildings.fill(buildings.map((_, index) => buildingEntry(context, index)));
    this.#cooperatives.fill(cooperatives.map((_, index) => cooperativeEntry(context, index)));
  }

  #refreshFixed(context: Context): void {
    for (const index of this.#unrest.buildings) this.#buildings.set(buildingEntry(context, index));
    for (const index of this.#unrest.cooperatives) this.#cooperatives.set(cooperativeEntry(context, index));
  }

  /** All areas where none are named. */
  #refreshAreas(context: Context, some: ReadonlySet<number> | undefined): void {
    const stale = new Set(some ?? context.situation.ground.areas.keys());
    stale.delete(-1);
    const made = [...stale].map((area) => areaEntry(context, area, this.#sites.gradesIn(area)));
    if (some) for (const entry of made) this.#areas.set(entry);
    else this.#areas.fill(made);
  }
}

function sameMean(a: MunicipalityReading | undefined, b: MunicipalityReading): boolean {
  return (
    a !== undefined &&
    a.residents === b.residents &&
    a.units.programme === b.units.programme &&
    a.units.stock === b.units.stock
  );
}
