import type { Dataset } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { editProject } from "../edit-project.ts";
import { hashBeside } from "../engine-desk.ts";
import { say } from "../say.ts";
import { withDataset } from "./with-dataset.ts";

type StepKey = Parameters<typeof editProject>[0];

/** One edit after the other: the hash of the register is reckoned beside the page, and the next edit may come before it does. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Changes the register itself, which every alternative rests on, as one step. `edit` gives the same dataset, or null, for "nothing to
 * do"; it is asked again if the register has changed meanwhile. Resolves to whether there was a step.
 */
export function editRegister(
  key: StepKey,
  edit: (dataset: Dataset) => Dataset | null,
  values?: Parameters<typeof editProject>[2],
): Promise<boolean> {
  const mine = turn.then(() => step(key, edit, values));
  turn = mine.catch(() => false);
  return mine;
}

async function step(
  key: StepKey,
  edit: (dataset: Dataset) => Dataset | null,
  values: Parameters<typeof editProject>[2],
): Promise<boolean> {
  const before = readProject().project;
  const dataset = before && edit(before.dataset);
  if (!dataset || dataset === before.dataset) return false;
  const datasetHash = await hashBeside(dataset);
  const { project: now, saving } = readProject();
  if (datasetHash === null || now?.id !== before.id || saving.state === "readOnly") return false;
  if (now.dataset !== before.dataset) return step(key, edit, values);
  let lost = 0;
  editProject(
    key,
    (project) => {
      const moved = withDataset(project, dataset, datasetHash);
      lost = moved.lost;
      return moved.project;
    },
    values,
  );
  if (lost > 0) say("warning", "commands.toast.changesLost", { count: lost });
  return true;
}
