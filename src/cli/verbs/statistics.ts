import {
  canonicalJson,
  type Json,
  STATISTICS,
  type Statistic,
  type StatisticsInput,
} from "../../engine/index.ts";
import { parseOptions } from "../parse-options.ts";
import { readStatisticsFile, type StatisticRequest } from "../read-statistics-file.ts";
import type { ExitCode, Terminal, Verb } from "../terminal.ts";

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const refuse = (why: string): ExitCode => {
    terminal.err(`statistics: ${why}`);
    return 2;
  };
  const options = parseOptions(args, { help: { type: "boolean", short: "h", default: false } });
  if (!options.ok) return refuse(options.error);
  const { values, positionals } = options.value;
  if (values.help) {
    terminal.out(statisticsHelp());
    return 0;
  }
  const path = positionals[0];
  if (path === undefined || positionals.length > 1)
    return refuse("name one JSON file; `spredt statistics --help` says what it holds");
  let text: string;
  try {
    text = new TextDecoder().decode(await terminal.read(path));
  } catch {
    return refuse(`cannot read ${path}`);
  }
  const file = readStatisticsFile(text);
  if (!file.ok) return refuse(`${path}: ${file.error.at || "the file"}: ${file.error.message}`);
  const { input, requests } = file.value;
  const results = requests.map((request, index) => answer(input, request, index));
  for (const { id, problem } of results)
    if (problem) terminal.err(`${id}: ${problem.at}: ${problem.message}`);
  terminal.out(`${canonicalJson({ results })}\n`);
  return results.some(({ problem }) => problem) ? 1 : 0;
}

interface Answer {
  readonly id: string;
  readonly options: StatisticRequest["options"];
  readonly value?: Json;
  readonly problem?: { readonly at: string; readonly message: string };
}

/** One statistic that cannot be computed does not keep the others from it. */
function answer(input: StatisticsInput, { id, options }: StatisticRequest, index: number): Answer {
  const asked = { id, options };
  const statistic = STATISTICS.find((one) => one.id === id);
  if (!statistic) {
    const message = `no statistic "${id}"; there are: ${STATISTICS.map((one) => one.id).join(", ")}`;
    return { ...asked, problem: { at: `statistics[${index}].id`, message } };
  }
  const lacks = statistic.needs.find((need) => !has(input, need));
  if (lacks) return { ...asked, problem: { at: PLACES[lacks], message: `${id} needs ${PLACES[lacks]}` } };
  const strange = Object.keys(options).find((key) => !statistic.options.some((one) => one.id === key));
  if (strange !== undefined) {
    const known = statistic.options.map((one) => one.id).join(", ") || "none";
    return {
      ...asked,
      problem: { at: `statistics[${index}].${strange}`, message: `no such option; options: ${known}` },
    };
  }
  const computed = statistic.compute(input, options);
  if (computed.ok) return { ...asked, value: computed.value };
  const { at, message } = computed.error;
  return { ...asked, problem: { at: `statistics[${index}] ${at}`.trim(), message } };
}

type Need = Statistic["needs"][number];
const PLACES: Readonly<Record<Need, string>> = {
  points: "points",
  marks: "marks",
  window: "window",
  areas: "areas",
  neighbours: "areas.neighbours or areas.outlines",
  centres: "areas.centres",
};

function has({ points, window, areas }: StatisticsInput, need: Need): boolean {
  switch (need) {
    case "points":
      return points !== undefined;
    case "marks":
      return points?.marks !== undefined;
    case "window":
      return window !== undefined;
    case "areas":
      return areas !== undefined;
    case "neighbours":
      return areas?.neighbours !== undefined || areas?.outlines !== undefined;
    case "centres":
      return areas?.x !== undefined;
  }
}

function statisticsHelp(): string {
  const described = STATISTICS.map(({ id, title, needs, options, source }) =>
    [
      `  ${id}: ${title}`,
      `      needs ${needs.map((need) => PLACES[need]).join(", ")}; ${source}`,
      ...options.map(
        (option) =>
          `      ${option.id}: ${option.help}${option.default === undefined ? " (must be given)" : ` (default ${JSON.stringify(option.default)})`}`,
      ),
    ].join("\n"),
  );
  return `spredt statistics FILE.json: the statistics of the app, on any points or areas.

The file is one JSON object:
  points      [[x, y], …] or { "x": […], "y": […] }
  marks       one word for each point, for patterns of several kinds
  window      where points could have been: { "type": "rectangle", "x": [min, max], "y": [min, max] }
              or { "type": "polygon", "rings": [[[x, y], …], …] }, shells counter-clockwise and holes clockwise
  areas       { "values": { "name": [one number an area] },
                "ids": […],                      optional
                "centres": [[x, y], …],          where distances are asked for
                "neighbours": [[indexes], …],    who touches whom; from 0, or from 1 with "firstNeighbour": 1
                "outlines": [[ring, …], …] }     instead of neighbours
  statistics  what to compute, in order: "id", or { "id": "…", option: value, … }

The answer is { "results": [{ "id", "options", "value" } or { "id", "options", "problem": { "at", "message" } }] }, on
standard output, in the order asked. Exit code 0: all computed; 1: some could not be; 2: the file could not be read.

${described.join("\n\n")}
`;
}

export const statisticsVerb: Verb = {
  name: "statistics",
  usage: "statistics FILE.json | statistics --help",
  does: "Point-pattern, areal and cluster statistics of any data, by the functions the app itself uses. The help lists them all with options and sources.",
  run,
};
