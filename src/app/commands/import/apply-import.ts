import type { ColumnMapping, Dataset } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withDataset } from "../editing/with-dataset.ts";
import { type ImportedAddresses, withImportedAddresses } from "../editing/with-imported-addresses.ts";
import { withLevelThatTells } from "../editing/with-level-that-tells.ts";
import { withMapping } from "../editing/with-mapping.ts";
import { hashBeside } from "../engine-desk.ts";
import { say } from "../say.ts";

/** What an import came to. The formats' ImportOutcome is one; the report it also carries is the dialog's. */
export interface Imported {
  readonly dataset: Dataset;
  readonly mappings: readonly ColumnMapping[];
  /** What was said of addresses, and which rows wait for a place. */
  readonly addresses?: ImportedAddresses;
}

/** Puts imported data in the project: dataset, mappings and what the scenarios can keep, all in one step. */
export const applyImport = defineCommand<Imported>({
  id: "applyImport",
  available: canEdit,
  run: async ({ dataset, mappings, addresses }) => {
    const before = readProject().project;
    if (!before) return;
    const datasetHash = await hashBeside(dataset);
    if (datasetHash === null) return;
    let lost = 0;
    const after = editProject("commands.step.applyImport", (project) => {
      if (project.id !== before.id) return null;
      const moved = withDataset(project, dataset, datasetHash);
      lost = moved.lost;
      const mapped = mappings.reduce(withMapping, withLevelThatTells(moved.project, project));
      const desk = addresses && withImportedAddresses(project.addresses, dataset, addresses);
      return desk ? { ...mapped, addresses: desk } : mapped;
    });
    if (after && lost > 0) say("warning", "commands.toast.changesLost", { count: lost });
    if (after?.level !== undefined && before.level === undefined)
      say("info", "commands.toast.levelThatTells");
  },
});
