import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli.ts";

const root = join(import.meta.dirname, "../..");

/** Runs one command line on files in memory; a path that is not among them is read from the repository. */
export async function type(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
) {
  const written = new Map<string, Uint8Array>();
  let out = "";
  let err = "";
  const code = await runCli(args, {
    read: async (path) => {
      const given = files[path] ?? written.get(path);
      if (given === undefined) return new Uint8Array(readFileSync(join(root, path)));
      return typeof given === "string" ? new TextEncoder().encode(given) : given;
    },
    write: async (path, bytes) => {
      written.set(path, bytes);
    },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += `${text}\n`;
    },
  });
  return { code, out, err, written };
}
