import {
  amongFor,
  askLayout,
  type Change,
  canonicalJson,
  createAssessor,
  type Dataset,
  HOUSE_TYPES,
  type LayoutAnswer,
  layoutQuestion,
  type PlotId,
  type RuleSet,
  vicinityOf,
  type WhyNot,
  whyNot,
} from "../../engine/index.ts";
import { openProject } from "../open-project.ts";
import { parseOptions } from "../parse-options.ts";
import { SITUATION_OPTIONS, situationAsked } from "../situation-asked.ts";
import type { ExitCode, Terminal, Verb } from "../terminal.ts";

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const refuse = (why: string): ExitCode => {
    terminal.err(`why-not: ${why}`);
    return 2;
  };
  const options = parseOptions(args, { ...SITUATION_OPTIONS, among: { type: "string" } });
  if (!options.ok) return refuse(options.error);
  const { values, positionals } = options.value;
  const [path, named] = positionals;
  if (path === undefined || named === undefined || positionals.length > 2)
    return refuse("name one project file and one plot");
  const among = values.among === undefined ? amongFor(null) : Number(values.among);
  if (!Number.isInteger(among) || among < 1) return refuse("--among is a place: 1, 2, 3 …");
  const project = await openProject(path, terminal);
  if (typeof project === "string") return refuse(project);
  const asked = situationAsked(project, values);
  if (typeof asked === "string") return refuse(asked);
  const { changes, ruleSet } = asked;
  const assessor = createAssessor(project.dataset);
  const assessment = assessor.assess(asked);
  const plot = named as PlotId;
  const trials = assessor.houseTrials(asked, plot);
  const answer = whyNot({ assessment, ruleSet, plot, among, trials });
  if (!answer) {
    const ids = assessment.plots.map(({ id }) => id).join(", ") || "none";
    return refuse(`no plot "${named}" there; there are: ${ids}`);
  }
  const layout = layoutOf(project.dataset, changes, ruleSet, answer);
  terminal.out(
    `${canonicalJson({ ...answer, layout: layout && { passes: layout.passes, fix: layout.fix } })}\n`,
  );
  terminal.err(`key ${assessment.key}`);
  return 0;
}

/** The houses as the alternative has placed them, or where there is room; null for a plot that nothing can be placed on. */
function layoutOf(
  dataset: Dataset,
  changes: readonly Change[],
  ruleSet: RuleSet,
  { plot: id, houses }: WhyNot,
): LayoutAnswer | null {
  const drawn = changes.findLast((change) => change.kind === "draw-plot" && change.plot.id === id);
  const plot = drawn?.kind === "draw-plot" ? drawn.plot : dataset.plots.find((one) => one.id === id);
  const [usual] = HOUSE_TYPES;
  if (!plot || !usual) return null;
  const opened = changes.findLast((change) => change.kind === "open-plot" && change.plot === id);
  const { houseType = usual.id, layout } = opened?.kind === "open-plot" ? opened : {};
  const near = vicinityOf(dataset, plot, ruleSet);
  const question = layoutQuestion(near, { plot, houseType, houses, ruleSet });
  return question ? askLayout(question, layout?.length === houses ? layout : undefined) : null;
}

export const whyNotVerb: Verb = {
  name: "why-not",
  usage: "why-not PROJECT PLOT [--among N] [--scenario ID] [--level LEVEL]",
  does: "Tells why a plot fails or ranks low, and the least changes that would do: binding rules with the number of houses that frees each, the nearest fix of the houses as they stand, and for a place among the best N (default 3) the criteria it loses by, the least value of each that is enough alone, and the least weight. Everything told has been tried.",
  run,
};
