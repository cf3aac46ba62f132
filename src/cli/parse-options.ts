import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { err, ok, type Result } from "../engine/index.ts";

export interface Options {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** `node:util` parseArgs as a Result: a wrong flag is the user's mistake, not ours. */
export function parseOptions(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
): Result<Options, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return ok({ values: values as Options["values"], positionals });
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
