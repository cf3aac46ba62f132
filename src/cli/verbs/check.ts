import { emptyDataset } from "../../engine/index.ts";
import { describeIssue } from "../describe-issue.ts";
import { allIssues, anythingWrong, importReport } from "../import-report.ts";
import { parseOptions } from "../parse-options.ts";
import { loadFiles, readInput } from "../read-input.ts";
import type { ExitCode, Terminal, Verb } from "../terminal.ts";

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const refuse = (why: string): ExitCode => {
    terminal.err(`check: ${why}`);
    return 2;
  };
  const options = parseOptions(args, {});
  if (!options.ok) return refuse(options.error);
  const { positionals } = options.value;
  if (positionals.length === 0) return refuse("name at least one file");
  const files = await loadFiles(positionals, terminal);
  if (typeof files === "string") return refuse(files);
  const input = await readInput(
    files,
    (crs) => emptyDataset({ name: "check", number: "unknown" }, crs),
    undefined,
  );
  for (const issue of allIssues(input)) terminal.err(describeIssue(issue, "en"));
  for (const { file, sheet } of input.unknown)
    terminal.err(`${[file, sheet].filter(Boolean).join(":")}: nothing tells what kind of records this is`);
  terminal.out(`${JSON.stringify(importReport(input), null, 2)}\n`);
  return anythingWrong(input) ? 1 : 0;
}

export const checkVerb: Verb = {
  name: "check",
  usage: "check FILE…",
  does: "Reads files and says what an import would accept, repair and reject, row by row. Writes nothing.",
  run,
};
