import type { ExitCode, Terminal, Verb } from "./terminal.ts";
import { assessVerb } from "./verbs/assess.ts";
import { checkVerb } from "./verbs/check.ts";
import { checkProofVerb } from "./verbs/check-proof.ts";
import { explainVerb } from "./verbs/explain.ts";
import { importVerb } from "./verbs/import.ts";
import { layersVerb } from "./verbs/layers.ts";
import { optimiseVerb } from "./verbs/optimise.ts";
import { papersVerb } from "./verbs/papers.ts";
import { releaseCheckVerb } from "./verbs/release-check.ts";
import { sheetsVerb } from "./verbs/sheets.ts";
import { statisticsVerb } from "./verbs/statistics.ts";
import { whyNotVerb } from "./verbs/why-not.ts";

const VERBS: readonly Verb[] = [
  checkVerb,
  importVerb,
  layersVerb,
  assessVerb,
  whyNotVerb,
  explainVerb,
  statisticsVerb,
  optimiseVerb,
  checkProofVerb,
  releaseCheckVerb,
  papersVerb,
  sheetsVerb,
];

function help(): string {
  const lines = VERBS.map(({ usage, does }) => `  spredt ${usage}\n      ${does}`);
  return [
    "Spredt on the command line: the same engine as in the browser.",
    "",
    ...lines,
    "",
    "Results are JSON on standard output, messages go to standard error.",
    "Exit codes: 0 nothing wrong, 1 something in the input is wrong, 2 not done (usage or unreadable file).",
    "",
  ].join("\n");
}

/** Runs one command line; never throws for what a user may get wrong. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    (name === undefined ? terminal.err : terminal.out)(help());
    return name === undefined ? 2 : 0;
  }
  const verb = VERBS.find((candidate) => candidate.name === name);
  if (!verb) {
    terminal.err(`Unknown command "${name}".\n\n${help()}`);
    return 2;
  }
  return verb.run(rest, terminal);
}
