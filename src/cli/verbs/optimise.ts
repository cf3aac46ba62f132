import {
  canonicalJson,
  conflictOf,
  type LinearSolver,
  linearSlip,
  optimiseSites,
  type SearchControl,
  type SiteOptimum,
  type SiteProblem,
  scatterForm,
  scatterSites,
  scatterSlip,
  tradeOff,
} from "../../engine/index.ts";
import { loadSolver } from "../load-solver.ts";
import { OPTIMISE_HELP } from "../optimise-help.ts";
import { parseOptions } from "../parse-options.ts";
import { type OptimiseFile, readOptimiseFile } from "../read-optimise-file.ts";
import type { ExitCode, Terminal, Verb } from "../terminal.ts";

/** Seconds a search gets where the command line says nothing. */
const TIME_LIMIT = 60;

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const refuse = (why: string): ExitCode => {
    terminal.err(`optimise: ${why}`);
    return 2;
  };
  const options = parseOptions(args, {
    help: { type: "boolean", short: "h", default: false },
    "time-limit": { type: "string" },
    proof: { type: "string" },
    "trade-off": { type: "boolean", default: false },
  });
  if (!options.ok) return refuse(options.error);
  const { values, positionals } = options.value;
  if (values.help) {
    terminal.out(OPTIMISE_HELP);
    return 0;
  }
  const path = positionals[0];
  if (path === undefined || positionals.length > 1)
    return refuse("name one JSON file; `spredt optimise --help` says what it holds");
  const limit = values["time-limit"] === undefined ? TIME_LIMIT : Number(values["time-limit"]);
  if (!(limit > 0)) return refuse(`--time-limit needs seconds above 0; saw ${values["time-limit"]}`);
  let text: string;
  try {
    text = new TextDecoder().decode(await terminal.read(path));
  } catch {
    return refuse(`cannot read ${path}`);
  }
  const file = readOptimiseFile(text);
  if (!file.ok) return refuse(`${path}: ${file.error.at || "the file"}: ${file.error.message}`);
  const { problem, ids } = file.value;
  const solver = await loadSolver();
  const control: SearchControl = { clock: () => performance.now() / 1000, limit };
  if (values["trade-off"]) {
    if (!problem.distances || !problem.between)
      return refuse(`${path}: distances: --trade-off needs distances to demands and between sites`);
    const { points, complete } = tradeOff(problem, solver, control);
    const named = points.map((point) => ({ ...point, chosen: namesOf(ids, point.chosen) }));
    terminal.out(`${canonicalJson({ model: problem.model, points: named, complete })}\n`);
    return 0;
  }
  const optimum = optimiseSites(problem, solver, control);
  const answer = answerOf(problem, ids, optimum, solver, control);
  terminal.out(`${canonicalJson(answer)}\n`);
  if (optimum.status !== "found")
    terminal.err(
      optimum.status === "infeasible" ? "no choice meets all conditions" : "no choice was found in time",
    );
  if (typeof values.proof === "string") {
    const slip = slipOf(file.value, optimum, solver, control);
    if (slip) {
      await terminal.write(values.proof, new TextEncoder().encode(`${canonicalJson(slip)}\n`));
      terminal.err(
        `proof slip written to ${values.proof}; check it with: spredt check-proof ${values.proof}`,
      );
    } else
      terminal.err(
        `no proof slip: ${optimum.proved ? "the proof was not found in time" : "nothing is proved"}`,
      );
  }
  return optimum.status === "found" ? 0 : 1;
}

/** What proves a plain p-median and a plain p-dispersion; all else is the solver's. */
const OWN_SEARCH = {
  multipliers: "Lagrangian branch and bound",
  cliques: "clique search",
} as const;

/** Sums of decimals without what binary arithmetic adds in the last places: 0.9, not 0.9000000000000001. */
function plain(value: number): number {
  const short = Number(value.toPrecision(12));
  return Math.abs(short - value) <= 2 ** -49 * Math.abs(value) ? short : value;
}

const namesOf = (ids: OptimiseFile["ids"], sites: readonly number[]) => sites.map((j) => ids?.[j] ?? j);

function answerOf(
  problem: SiteProblem,
  ids: OptimiseFile["ids"],
  { status, choice, reached, proved, by }: SiteOptimum,
  solver: LinearSolver,
  control: SearchControl,
) {
  const asked = { model: problem.model, solver: by === "solver" ? solver.name : OWN_SEARCH[by] };
  if (!choice) {
    const clash = status === "infeasible" ? conflictOf(problem, solver, control) : null;
    return {
      ...asked,
      status: status === "infeasible" ? "infeasible" : "unknown",
      objective: null,
      chosen: null,
      bound: null,
      gap: null,
      proved: status === "infeasible",
      ...(clash && { conflict: { conditions: clash.conditions, minimal: clash.minimal } }),
    };
  }
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  const goals = reached.map((one, k) => ({
    goal: (problem.goals[k]?.parts ?? []).map(({ name }) => name).join("+"),
    value: plain(one.value),
    bound: finite(plain(one.bound)),
    gap: gapOf(one.value, one.bound),
    proved: one.proved,
  }));
  const [first] = goals;
  return {
    ...asked,
    status: proved ? "optimal" : "feasible",
    objective: first?.value ?? null,
    bound: first?.bound ?? null,
    gap: first?.gap ?? null,
    proved,
    chosen: namesOf(ids, choice.chosen),
    ...(goals.length > 1 && { goals }),
    ...(choice.houses && { houses: choice.houses }),
    ...(choice.shares && {
      assigned: choice.shares.map(([demand, site, share]) => ({ demand, site: ids?.[site] ?? site, share })),
    }),
  };
}

/** How far the value may be from the best, as a share of the value; null where no bound is known. */
function gapOf(value: number, bound: number): number | null {
  if (!Number.isFinite(bound)) return null;
  return value === bound ? 0 : Math.abs(value - bound) / Math.max(Math.abs(value), 1e-12);
}

/** p-dispersion has slips of its own kind, which say more with less. */
function slipOf(
  { problem, file }: OptimiseFile,
  optimum: SiteOptimum,
  solver: LinearSolver,
  control: SearchControl,
) {
  const apart = optimum.status === "found" && optimum.proved ? scatterForm(problem) : null;
  const found = apart && scatterSites(apart);
  if (apart && found?.ok) return scatterSlip(apart, found.value);
  return linearSlip(file, problem, optimum, solver, control);
}

export const optimiseVerb: Verb = {
  name: "optimise",
  usage: "optimise FILE.json [--time-limit SECONDS] [--proof SLIP.json] [--trade-off] | optimise --help",
  does: "Chooses sites exactly: p-median, p-centre, covers, p-dispersion, plots with houses; with bound and proof. The help says what the file holds.",
  run,
};
