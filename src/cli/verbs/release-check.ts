import { type CaseFault, type ReleaseFault, readCase, readRelease } from "../../engine/index.ts";
import { parseOptions } from "../parse-options.ts";
import type { ExitCode, Terminal, Verb } from "../terminal.ts";

type Checked =
  | { readonly whole: true; readonly kind: "release" | "case"; readonly hash: string; readonly date: string }
  | {
      readonly whole: false;
      readonly kind: "release" | "case" | null;
      readonly faults: readonly (ReleaseFault | CaseFault)[];
    };

/** A release by its reader, anything else by that of cases, which says so where it is none. */
function checkText(text: string): Checked {
  const release = readRelease(text);
  if (release.ok) {
    const { hash, date } = release.value;
    return { whole: true, kind: "release", hash, date };
  }
  const isOther = release.error.some(({ code }) => code === "not-a-release" || code === "not-json");
  if (!isOther) return { whole: false, kind: "release", faults: release.error };
  const read = readCase(text);
  if (read.ok) return { whole: true, kind: "case", hash: read.value.hash, date: read.value.publicCase.date };
  const isNeither = read.error.some(({ code }) => code === "not-a-case" || code === "not-json");
  return { whole: false, kind: isNeither ? null : "case", faults: read.error };
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const refuse = (why: string): ExitCode => {
    terminal.err(`release-check: ${why}`);
    return 2;
  };
  const options = parseOptions(args, {});
  if (!options.ok) return refuse(options.error);
  const [path, ...more] = options.value.positionals;
  if (path === undefined || more.length > 0) return refuse("name one release or case file");
  let text: string;
  try {
    // Bytes that are no UTF-8 are no file of ours, and a mark at the beginning is a byte too many.
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await terminal.read(path));
  } catch {
    return refuse(`cannot read ${path}`);
  }
  const checked = checkText(text);
  if (!checked.whole)
    for (const { code, at } of checked.faults)
      terminal.err(`${path}: ${code}${at === "" ? "" : ` at ${at}`}`);
  terminal.out(`${JSON.stringify(checked)}\n`);
  return checked.whole ? 0 : 1;
}

export const releaseCheckVerb: Verb = {
  name: "release-check",
  usage: "release-check FILE.json",
  does: "Reads a release (utgivelse) or a case file as the council's room does, and says whether it is whole: every field, every figure that follows from others, and the hash.",
  run,
};
