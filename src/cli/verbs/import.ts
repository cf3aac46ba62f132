import {
  createAssessor,
  type Dataset,
  emptyDataset,
  type Project,
  STANDARD_RULE_SET,
  type WorkingCrs,
} from "../../engine/index.ts";
import { writeProject } from "../../formats/index.ts";
import { describeIssue } from "../describe-issue.ts";
import { allIssues, anythingWrong, importReport } from "../import-report.ts";
import { openProject } from "../open-project.ts";
import { parseOptions } from "../parse-options.ts";
import { loadFiles, readInput } from "../read-input.ts";
import type { ExitCode, Terminal, Verb } from "../terminal.ts";

const WORKING: readonly WorkingCrs[] = ["EPSG:25832", "EPSG:25833", "EPSG:25835"];

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const refuse = (why: string): ExitCode => {
    terminal.err(`import: ${why}`);
    return 2;
  };
  const options = parseOptions(args, {
    out: { type: "string" },
    into: { type: "string" },
    municipality: { type: "string" },
    number: { type: "string" },
    crs: { type: "string" },
  });
  if (!options.ok) return refuse(options.error);
  const { values, positionals } = options.value;
  if (positionals.length === 0) return refuse("name at least one file");
  if (typeof values.out !== "string") return refuse("say where the project goes: --out PROJECT.zip");
  const wished = WORKING.find((code) => code === values.crs);
  if (values.crs !== undefined && !wished) return refuse(`--crs is one of ${WORKING.join(", ")}`);

  let base: Project | undefined;
  if (typeof values.into === "string") {
    const opened = await openProject(values.into, terminal);
    if (typeof opened === "string") return refuse(opened);
    base = opened;
    if (wished && wished !== base.dataset.crs)
      return refuse(`the project works in ${base.dataset.crs}; it cannot be changed by an import`);
  }
  const files = await loadFiles(positionals, terminal);
  if (typeof files === "string") return refuse(files);
  const name =
    typeof values.municipality === "string"
      ? values.municipality
      : (base?.dataset.municipality.name ?? "Kommune");
  const number = typeof values.number === "string" ? values.number : "unknown";
  const start = (crs: WorkingCrs): Dataset => base?.dataset ?? emptyDataset({ name, number }, crs);
  const input = await readInput(files, start, base?.dataset.crs ?? wished);
  for (const issue of allIssues(input)) terminal.err(describeIssue(issue, "en"));

  const { dataset } = input.outcome;
  const { datasetHash } = createAssessor(dataset);
  const project: Project = base
    ? { ...base, dataset, datasetHash }
    : {
        // The content names the project, so that the same files make the same bytes.
        id: datasetHash.slice(0, 16),
        title: name,
        dataset,
        datasetHash,
        scenarios: [],
        active: null,
        compare: [null, null],
        ruleSets: [],
        ruleSet: STANDARD_RULE_SET.id,
        mappings: input.outcome.mappings,
        basemap: null,
      };
  await terminal.write(values.out, writeProject(project));
  terminal.out(`${JSON.stringify({ project: values.out, datasetHash, ...importReport(input) }, null, 2)}\n`);
  return anythingWrong(input) ? 1 : 0;
}

export const importVerb: Verb = {
  name: "import",
  usage:
    "import FILE… --out PROJECT.zip [--into PROJECT] [--municipality NAME] [--number NNNN] [--crs EPSG:25832|25833|25835]",
  does: "Reads files as the import dialog does when nothing is changed in it, and writes a project file.",
  run,
};
