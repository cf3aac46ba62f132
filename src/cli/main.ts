import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fetchLanguage } from "../messages/index.ts";
import { runCli } from "./run-cli.ts";

// A command may be asked for in any language.
await Promise.all([fetchLanguage("nn"), fetchLanguage("en")]);

process.exitCode = await runCli(process.argv.slice(2), {
  read: async (path) => new Uint8Array(await readFile(path)),
  write: async (path, bytes) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  },
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(`${text}\n`),
});
