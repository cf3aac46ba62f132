import type { ChangeId, Point, Project } from "../../../engine/index.ts";
import { activeScenario } from "../../state/selectors/scenarios.ts";
import { withChange, withChanges } from "./with-change.ts";

/** A proposal is moved by one change at most: a new drag takes the place of the last one. Null when it is not there. */
export function withMovedProposal(project: Project, proposal: ChangeId, to: Point): Project | null {
  const scenario = activeScenario(project);
  if (!scenario?.changes.some((change) => change.id === proposal && change.kind === "open-plot")) return null;
  const moved = scenario.changes.find(
    (change) => change.kind === "move-proposal" && change.proposal === proposal,
  );
  if (moved?.kind !== "move-proposal")
    return withChange(project, (id) => ({ id, kind: "move-proposal", proposal, to }));
  return withChanges(
    project,
    scenario,
    scenario.changes.map((change) => (change === moved ? { ...moved, to } : change)),
  );
}
