import {
  type Assessment,
  type BuildingId,
  type Change,
  type CooperativeId,
  type Dataset,
  type Dwelling,
  type DwellingId,
  isKnown,
  type NeighbourhoodId,
  type Subject,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { indexAssessment } from "./assessment-index.ts";
import { buildingsById, cooperativesById, neighbourhoodsById, registeredDwellings } from "./places.ts";
import { plotInForce, replacedPlots } from "./plots-in-force.ts";

/** What names are made from: the register as it is, and the changes that add to it. */
export interface Named {
  readonly dataset: Dataset;
  readonly changes: readonly Change[];
  /** Needed for programme sites only: they exist in an assessment, not in a register. */
  readonly assessment?: Assessment | null;
}

/** What a place is called in every panel, list and tooltip: one name for one thing. */
export function subjectName(subject: Subject, named: Named, m: Messages): string {
  const { dataset } = named;
  switch (subject.kind) {
    case "municipality":
      return dataset.municipality.name;
    case "neighbourhood":
      return neighbourhoodsById(dataset).get(subject.id as NeighbourhoodId)?.name ?? m.text("noun.area");
    case "building":
      return buildingName(subject.id, dataset, m);
    case "cooperative":
      return cooperativeName(subject.id, dataset, m);
    case "plot":
      return plotName(subject.id, named, m);
    case "dwelling":
      return dwellingName(subject.id, named, m);
    case "site":
      return siteName(subject.id, named, m);
  }
}

function buildingName(id: string, dataset: Dataset, m: Messages): string {
  const name = buildingsById(dataset).get(id as BuildingId)?.name;
  return name !== undefined && isKnown(name) ? name : m.text("noun.building");
}

function cooperativeName(id: string, dataset: Dataset, m: Messages): string {
  const found = cooperativesById(dataset).get(id as CooperativeId);
  if (found && isKnown(found.name)) return found.name;
  return m.text(found?.form === "condominium" ? "noun.condominium" : "noun.cooperative");
}

function plotName(id: string, { dataset, changes }: Named, m: Messages): string {
  const found =
    plotInForce(dataset, changes, id) ?? replacedPlots(dataset, changes).find(({ plot }) => plot.id === id);
  if (found && isKnown(found.plot.name)) return found.plot.name;
  return m.text(found && "drawn" in found && found.drawn ? "noun.drawnPlot" : "noun.plot", {
    number: found?.number ?? 0,
  });
}

/** What a home of the register is called. */
export function homeName(dwelling: Dwelling, dataset: Dataset, m: Messages): string {
  if (isKnown(dwelling.label)) return dwelling.label;
  return isKnown(dwelling.building) ? buildingName(dwelling.building, dataset, m) : m.text("noun.dwelling");
}

function dwellingName(id: string, { dataset, changes }: Named, m: Messages): string {
  const found = registeredDwellings(dataset).get(id as DwellingId);
  if (found) return homeName(found, dataset, m);
  for (const change of changes)
    if (change.kind === "acquire-dwelling" && change.dwelling === id)
      return m.text("noun.acquired", { building: buildingName(change.building, dataset, m) });
  return m.text("noun.dwelling");
}

/** A programme site is called after its first member that has a name; placements have none and never will. */
function siteName(id: string, named: Named, m: Messages): string {
  const { dataset, changes, assessment } = named;
  const members = (assessment && indexAssessment(assessment).site(id)?.members) ?? [];
  for (const member of members) {
    const dwelling = registeredDwellings(dataset).get(member as DwellingId);
    const plot = dwelling ? undefined : plotInForce(dataset, changes, member);
    const acquired = changes.some((one) => one.kind === "acquire-dwelling" && one.dwelling === member);
    if (!dwelling && !plot && !acquired) continue;
    const name = plot ? plotName(member, named, m) : dwellingName(member, named, m);
    return members.length > 1 ? m.text("noun.siteOfMany", { name }) : name;
  }
  return m.text("noun.siteUnnamed");
}
