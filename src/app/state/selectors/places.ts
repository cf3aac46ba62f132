import type {
  BuildingId,
  Change,
  Dataset,
  Dwelling,
  DwellingId,
  Placement,
  PlacementId,
  Plot,
  PlotId,
  Project,
  RowRef,
  Subject,
} from "../../../engine/index.ts";
import type { SituationResult } from "../results.ts";
import { datasetInForce } from "./areas-in-force.ts";
import { remember } from "./remember.ts";
import { changesInForce } from "./scenarios.ts";

/** What stands where once the changes are made, as lists that panels and commands read; the engine has its own index. */
export interface Places {
  readonly dwellings: readonly Dwelling[];
  readonly placements: readonly Placement[];
  readonly plots: readonly Plot[];
  /** Plots of the register that drawn ones stand in place of. */
  readonly setAside: ReadonlySet<PlotId>;
  /** Units of a dwelling that can be offered, for those that have any. */
  readonly free: ReadonlyMap<DwellingId, number>;
}

/** Records made by a change have no row in any file. */
const FROM_SCENARIO: RowRef = { file: "scenario", row: 1 };

/** The dataset's places after the changes; the dataset's own arrays when the changes touch none of them. */
export const placesInForce: (dataset: Dataset, changes: readonly Change[]) => Places = remember(
  (dataset: Dataset, changes: readonly Change[]): Places => {
    const drawn = changes.filter((change) => change.kind === "draw-plot");
    const setAside = new Set(drawn.flatMap(({ replaces }) => replaces ?? []));
    const standing = setAside.size > 0 ? dataset.plots.filter(({ id }) => !setAside.has(id)) : dataset.plots;
    const bought = changes.flatMap((change) =>
      change.kind === "acquire-dwelling" ? (acquired(dataset, change) ?? []) : [],
    );
    const ended = new Set(
      changes.flatMap((change) => (change.kind === "end-placement" ? [change.placement] : [])),
    );
    const placed = changes.flatMap((change) => (change.kind === "place" ? [placedBy(change)] : []));
    const all = placed.length > 0 ? [...dataset.placements, ...placed] : dataset.placements;
    const placements = ended.size > 0 ? all.map((one) => (ended.has(one.id) ? closed(one) : one)) : all;
    const dwellings = bought.length > 0 ? [...dataset.dwellings, ...bought] : dataset.dwellings;
    return {
      plots: drawn.length > 0 ? [...standing, ...drawn.map(({ plot }) => plot)] : dataset.plots,
      setAside,
      dwellings,
      placements,
      free: freeUnits(dwellings, dataset.placements, placements),
    };
  },
);

const housedIn = (placements: readonly Placement[]): ReadonlyMap<DwellingId, number> => {
  const counts = new Map<DwellingId, number>();
  for (const { standing, site } of placements)
    if (standing === "housed" && "dwelling" in site)
      counts.set(site.dwelling, (counts.get(site.dwelling) ?? 0) + 1);
  return counts;
};

/**
 * The engine's own count (`engine/changes/free-units.ts`): units of dwellings the register calls vacant that nobody is
 * housed in, fewer by those the scenario houses and more by those it ends. Unknown is not vacant, temporary is no home.
 */
function freeUnits(
  dwellings: readonly Dwelling[],
  before: readonly Placement[],
  after: readonly Placement[],
): ReadonlyMap<DwellingId, number> {
  const housedBefore = housedIn(before);
  const housedAfter = before === after ? housedBefore : housedIn(after);
  const found = new Map<DwellingId, number>();
  for (const { id, kind, standing, units } of dwellings) {
    if (kind === "temporary") continue;
    const then = housedBefore.get(id) ?? 0;
    const today = standing === "vacant" ? Math.max(0, units - then) : 0;
    const free = Math.min(units, today + then - (housedAfter.get(id) ?? 0));
    if (free > 0) found.set(id, free);
  }
  return found;
}

function acquired(
  dataset: Dataset,
  change: Extract<Change, { kind: "acquire-dwelling" }>,
): Dwelling | undefined {
  const building = buildingsById(dataset).get(change.building);
  if (!building) return undefined;
  return {
    id: change.dwelling,
    at: building.at,
    units: 1,
    label: building.name,
    building: building.id,
    cooperative: building.cooperative,
    acquisition: change.acquisition,
    kind: "ordinary",
    standing: "vacant",
    designation: "unknown",
    leaseYears: "unknown",
    bedrooms: "unknown",
    areaM2: "unknown",
    stepFree: "unknown",
    since: "unknown",
    from: FROM_SCENARIO,
  };
}

const placedBy = (change: Extract<Change, { kind: "place" }>): Placement => ({
  id: change.placement,
  site: { dwelling: change.dwelling },
  standing: "housed",
  since: "unknown",
  until: "unknown",
  householdKind: "unknown",
  chosenByParticipant: "unknown",
  from: FROM_SCENARIO,
});

const closed = (placement: Placement): Placement => ({ ...placement, standing: "ended" });

const byId = <Id extends string, T extends { readonly id: Id }>(list: readonly T[]): ReadonlyMap<Id, T> =>
  new Map(list.map((one) => [one.id, one]));

export const buildingsById = remember((dataset: Dataset) =>
  byId<BuildingId, Dataset["buildings"][number]>(dataset.buildings),
);
export const cooperativesById = remember((dataset: Dataset) => byId(dataset.cooperatives));
export const neighbourhoodsById = remember((dataset: Dataset) => byId(dataset.neighbourhoods));
/** Dwellings of the register, before any change. */
export const registeredDwellings = remember((dataset: Dataset) =>
  byId<DwellingId, Dwelling>(dataset.dwellings),
);
export const dwellingsById = remember((places: Places) => byId<DwellingId, Dwelling>(places.dwellings));
export const placementsById = remember((places: Places) => byId<PlacementId, Placement>(places.placements));
export const plotsById = remember((places: Places) => byId(places.plots));

const plotsSetAside = ({ setAside }: Places): ReadonlyMap<string, unknown> =>
  new Map([...setAside].map((id) => [id, id]));

/** The places of the scenario being worked in. */
export const activePlaces = (project: Project): Places =>
  placesInForce(datasetInForce(project), changesInForce(project, project.active));

/** Whether a subject is still there. A site is the engine's own find, so it is only gone once a fresh answer lacks it. */
export function subjectExists(project: Project, result: SituationResult, subject: Subject): boolean {
  const dataset = datasetInForce(project);
  const places = activePlaces(project);
  const has = (map: ReadonlyMap<string, unknown>) => map.has(subject.id);
  switch (subject.kind) {
    case "municipality":
      return true;
    case "neighbourhood":
      return has(neighbourhoodsById(dataset));
    case "building":
      return has(buildingsById(dataset));
    case "cooperative":
      return has(cooperativesById(dataset));
    case "dwelling":
      return has(dwellingsById(places));
    case "plot":
      // One that is set aside can be looked at, and brought back.
      return has(plotsById(places)) || has(plotsSetAside(places));
    case "site":
      return (
        result.stale ||
        result.assessment === null ||
        result.assessment.sites.some((site) => site.id === subject.id)
      );
  }
}
