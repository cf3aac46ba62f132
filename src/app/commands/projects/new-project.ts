import { emptyDataset, STANDARD_RULE_SET, type WorkingCrs } from "../../../engine/index.ts";
import { defineCommand } from "../define-command.ts";
import { hashBeside } from "../engine-desk.ts";
import { machinery } from "../machinery.ts";
import { say } from "../say.ts";
import { enterProject } from "../session.ts";

/** An empty project for a real municipality; its data comes by import. */
export const newProject = defineCommand<{
  readonly title: string;
  readonly municipality: string;
  /** Four digits as text; unknown when absent. */
  readonly number?: string;
  readonly crs: WorkingCrs;
}>({
  id: "newProject",
  run: async ({ title, municipality, number, crs }) => {
    const name = municipality.trim();
    if (name === "") return say("warning", "commands.why.emptyMunicipality");
    const dataset = emptyDataset({ name, number: number ?? "unknown" }, crs);
    const datasetHash = await hashBeside(dataset);
    if (datasetHash === null) return;
    await enterProject(
      {
        id: machinery().newId(),
        title: title.trim() || name,
        dataset,
        datasetHash,
        scenarios: [],
        active: null,
        compare: [null, null],
        ruleSets: [],
        ruleSet: STANDARD_RULE_SET.id,
        mappings: [],
        basemap: null,
      },
      null,
    );
  },
});
