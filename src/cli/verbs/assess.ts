import {
  type AreaLevel,
  type Assessment,
  areasAt,
  canonicalJson,
  createAssessor,
  isKnown,
  type Known,
  type Project,
} from "../../engine/index.ts";
import { writeTableCsv } from "../../formats/index.ts";
import { openProject } from "../open-project.ts";
import { parseOptions } from "../parse-options.ts";
import { SITUATION_OPTIONS, situationAsked } from "../situation-asked.ts";
import type { ExitCode, Terminal, Verb } from "../terminal.ts";

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const refuse = (why: string): ExitCode => {
    terminal.err(`assess: ${why}`);
    return 2;
  };
  const options = parseOptions(args, {
    ...SITUATION_OPTIONS,
    json: { type: "boolean", default: false },
    csv: { type: "boolean", default: false },
  });
  if (!options.ok) return refuse(options.error);
  const { values, positionals } = options.value;
  const path = positionals[0];
  if (path === undefined || positionals.length > 1) return refuse("name one project file");
  if (values.json && values.csv) return refuse("choose --json or --csv, not both");

  const project = await openProject(path, terminal);
  if (typeof project === "string") return refuse(project);
  const asked = situationAsked(project, values);
  if (typeof asked === "string") return refuse(asked);
  const assessment = createAssessor(project.dataset).assess(asked);
  terminal.out(values.csv ? areasCsv(project, assessment) : `${canonicalJson(assessment)}\n`);
  terminal.err(`key ${assessment.key}`);
  return 0;
}

/** One line per area of the level in force: the table of Oversikt, for a spreadsheet. Unknown is an empty cell, never 0. */
function areasCsv(project: Project, assessment: Assessment): string {
  const names = new Map(areasAt(project.dataset, levelAsked(assessment)).map((area) => [area.id, area]));
  const cell = (value: Known<number>): number | null => (isKnown(value) ? value : null);
  const headings = [
    "id",
    "name",
    "level",
    "residents",
    "stock_units",
    "stock_per_1000",
    "programme_units",
    "programme_per_1000",
    "location_quotient",
    "load",
    "headroom",
    "unused",
    "verdict",
  ];
  const rows = assessment.areas.map((area) => {
    const neighbourhood = names.get(area.id);
    return [
      area.id,
      neighbourhood?.name ?? "",
      assessment.level,
      cell(neighbourhood?.residents ?? "unknown"),
      area.stock.units,
      cell(area.stock.rate),
      area.programme.units,
      cell(area.programme.rate),
      cell(area.stock.shrunkQuotient),
      cell(area.programme.load),
      cell(area.headroom),
      area.unused ? "yes" : "no",
      area.verdict,
    ];
  });
  return writeTableCsv(headings, rows, { language: "en" });
}

const levelAsked = ({ level }: Assessment): AreaLevel | undefined => (isKnown(level) ? level : undefined);

export const assessVerb: Verb = {
  name: "assess",
  usage: "assess PROJECT [--scenario ID] [--level LEVEL] [--json|--csv]",
  does: "Assesses a project file: today's situation, or the scenario named, at the project's level of areas, or the level named (grunnkrets, delområde, bydel, other, district). JSON is the whole assessment, CSV one line per area.",
  run,
};
