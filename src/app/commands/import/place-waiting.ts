import type { AddressDesk, PlacedAddress } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withDataset } from "../editing/with-dataset.ts";
import { hashBeside } from "../engine-desk.ts";
import { machinery } from "../machinery.ts";
import { say } from "../say.ts";

export interface WaitingAnswers {
  readonly placed: readonly PlacedAddress[];
  /** Keys of all addresses that are laid aside now. */
  readonly aside: readonly string[];
}

/** Makes records of waiting rows that have been given a place, and lays others aside, all in one step. */
export const placeWaiting = defineCommand<WaitingAnswers>({
  id: "placeWaiting",
  available: canEdit,
  run: async ({ placed: answers, aside }) => {
    const before = readProject().project;
    if (!before?.addresses) return;
    if (answers.length === 0) {
      editProject("commands.step.layAside", (project) => layAside(project.addresses, aside, project));
      return;
    }
    const made = await machinery()
      .register.placeWaiting(before.dataset, before.addresses, answers)
      .catch((error: unknown) => {
        console.error(error);
        say("danger", "commands.toast.engineFailed");
        return null;
      });
    const datasetHash = made && (await hashBeside(made.dataset));
    if (!made || datasetHash === null) return;
    const { dataset, desk, placed, refused } = made;
    const laid = aside.filter((key) => !answers.some((one) => one.key === key));
    editProject(
      "commands.step.placeWaiting",
      (project) => {
        // Somebody has been quicker: nothing of theirs is overwritten.
        if (project !== before) return null;
        return { ...withDataset(project, dataset, datasetHash).project, addresses: { ...desk, aside: laid } };
      },
      { count: placed },
    );
    if (refused > 0) say("warning", "commands.toast.waitingRefused", { count: refused });
    else if (placed > 0) say("success", "commands.toast.waitingPlaced", { count: placed });
  },
});

function layAside<P extends { readonly addresses?: AddressDesk }>(
  desk: AddressDesk | undefined,
  aside: readonly string[],
  project: P,
): P | null {
  if (!desk || JSON.stringify([...desk.aside].sort()) === JSON.stringify([...aside].sort())) return null;
  return { ...project, addresses: { ...desk, aside } };
}
