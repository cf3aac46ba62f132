import { checkLinearProof, checkScatterSlip } from "../../engine/index.ts";
import { parseOptions } from "../parse-options.ts";
import type { ExitCode, Terminal, Verb } from "../terminal.ts";

/** What a checker answers: `shows` says what of the claim is shown, and is "best" where nothing can be better. */
type Verdict =
  | { readonly valid: true; readonly shows: string }
  | { readonly valid: false; readonly at: string; readonly reason: string };

/** Who checks slips of which kind. */
const CHECKERS: Readonly<Record<string, (slip: unknown) => Verdict>> = {
  scatter: (slip) => checkScatterSlip(slip),
  linear: (slip) => checkLinearProof(slip),
};

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const refuse = (why: string): ExitCode => {
    terminal.err(`check-proof: ${why}`);
    return 2;
  };
  const options = parseOptions(args, { help: { type: "boolean", short: "h", default: false } });
  if (!options.ok) return refuse(options.error);
  const { values, positionals } = options.value;
  if (values.help) {
    terminal.out(HELP);
    return 0;
  }
  const path = positionals[0];
  if (path === undefined || positionals.length > 1)
    return refuse("name one JSON file; `spredt check-proof --help` says what it holds");
  let text: string;
  try {
    text = new TextDecoder().decode(await terminal.read(path));
  } catch {
    return refuse(`cannot read ${path}`);
  }
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return refuse(`${path}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const slip = slipIn(file);
  const kind = fieldOf(slip, "kind");
  const check = typeof kind === "string" && Object.hasOwn(CHECKERS, kind) ? CHECKERS[kind] : undefined;
  if (!check)
    return refuse(
      `${path}: no proof slip; "kind" is ${JSON.stringify(kind)}, and may be ${Object.keys(CHECKERS).join(", ")}`,
    );
  const verdict = check(slip);
  if (!verdict.valid) terminal.err(`${verdict.at}: ${verdict.reason}`);
  else if (verdict.shows === "value")
    terminal.err(
      "The set and its value hold. That nothing is better is not shown: the slip has no refutation.",
    );
  terminal.out(`${JSON.stringify({ kind, ...verdict })}\n`);
  return verdict.valid && verdict.shows !== "value" ? 0 : 1;
}

/** A slip by itself, or an answer that holds one as "proof". */
function slipIn(file: unknown): unknown {
  return fieldOf(file, "kind") === undefined ? (fieldOf(file, "proof") ?? file) : file;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

const HELP = `spredt check-proof FILE.json: checks a proof slip (bevislapp) again, by itself.

The file is a proof slip, or an answer that holds one as "proof". Nothing is looked for anew: the checker reads the problem
that the slip holds, the set, its value, and the refutation of anything better, and goes through it step by step.

Kinds:
  scatter     the set whose smallest distance is largest. The checker shares no code with what made the slip but the
              reading of the problem. The slip holds
                problem     choose, points { x, y } or matrix (rows above the diagonal), include, exclude, fixed, groups, budget
                hash        SHA-256 of the problem's canonical JSON
                chosen      indexes from 0
                value       the smallest distance among them, and to fixed sites
                next        the next larger distance there is, or null
                refutation  [cover, steps]: why no set has all distances larger than value. The cover is lists of candidates
                            that are all within value of each other (or of one limited group) and together hold all that may
                            still be chosen. Each step crosses one off: a number where the cover shows that too few others
                            would be left, [number, [cover, steps]] where that is shown further down. After the steps the
                            cover is too small. null where there is none, and "without" says why
                bound       what is not ruled out: value itself, where there is a refutation

  linear      the best by linear models (p-median, covers, plots and houses …). The slip holds
                problem      the file of \`spredt optimise\`
                chosen       indexes from 0 (null: the slip says that nothing meets the conditions); houses, shares beside
                values       one for each goal; steps: better by this or more is what is ruled out
                refutations  one for each goal: a tree that splits a column (or a site), and multipliers at its ends. Any
                             multipliers give a bound, by plain arithmetic and moved by more than rounding; the checker
                             recomputes each and asks no solver.

The answer is { "kind", "valid": true, "shows": "best" }, or "shows": "value" where the slip has no refutation, or
{ "kind", "valid": false, "at", "reason" }. Exit code 0: it is shown that nothing is better; 1: it is not; 2: no proof slip.
`;

export const checkProofVerb: Verb = {
  name: "check-proof",
  usage: "check-proof FILE.json | check-proof --help",
  does: "Checks a proof slip of a best set again, alone, without trusting what made it. Exit code 0 only where it shows that nothing is better.",
  run,
};
