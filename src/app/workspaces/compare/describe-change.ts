import type { Change, Dataset, Subject } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";

export interface DescribedChange {
  readonly change: Change;
  readonly text: string;
  /** The place it happens at, to show on the map; absent when the place is not in the register. */
  readonly subject?: Subject;
}

/** One change in words: what happens and where. `changes` is the scenario's whole list, because later changes name earlier ones. */
export function describeChange(
  change: Change,
  dataset: Dataset,
  changes: readonly Change[],
  m: Messages,
): DescribedChange {
  const subject = placeOf(change, dataset, changes);
  const place = subject ? subjectName(subject, { dataset, changes }, m) : m.text("compare.change.nowhere");
  const found = subject === undefined ? {} : { subject };
  switch (change.kind) {
    case "open-plot":
      return { change, ...found, text: m.text("compare.change.open-plot", { houses: change.houses, place }) };
    case "acquire-dwelling":
      return {
        change,
        ...found,
        text: m.text("compare.change.acquire-dwelling", { acquisition: change.acquisition, place }),
      };
    case "draw-plot":
    case "place":
    case "end-placement":
    case "move-proposal":
      return { change, ...found, text: m.text(`compare.change.${change.kind}`, { place }) };
  }
}

function placeOf(change: Change, dataset: Dataset, changes: readonly Change[]): Subject | undefined {
  switch (change.kind) {
    case "open-plot":
      return { kind: "plot", id: change.plot };
    case "draw-plot":
      return { kind: "plot", id: change.plot.id };
    case "acquire-dwelling":
      return { kind: "building", id: change.building };
    case "place":
      return { kind: "dwelling", id: change.dwelling };
    case "end-placement": {
      const dwelling = dwellingOf(change.placement, dataset, changes);
      return dwelling === undefined ? undefined : { kind: "dwelling", id: dwelling };
    }
    case "move-proposal": {
      const proposal = changes.find((one) => one.id === change.proposal);
      return proposal?.kind === "open-plot" ? { kind: "plot", id: proposal.plot } : undefined;
    }
  }
}

function dwellingOf(placement: string, dataset: Dataset, changes: readonly Change[]): string | undefined {
  for (const change of changes) {
    if (change.kind === "place" && change.placement === placement) return change.dwelling;
  }
  const site = dataset.placements.find((one) => one.id === placement)?.site;
  return site && "dwelling" in site ? site.dwelling : undefined;
}
