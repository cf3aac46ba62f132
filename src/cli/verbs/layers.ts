import { writeLayers } from "../../formats/index.ts";
import { openProject } from "../open-project.ts";
import { parseOptions } from "../parse-options.ts";
import type { ExitCode, Terminal, Verb } from "../terminal.ts";

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const refuse = (why: string): ExitCode => {
    terminal.err(`layers: ${why}`);
    return 2;
  };
  const options = parseOptions(args, { out: { type: "string" } });
  if (!options.ok) return refuse(options.error);
  const { values, positionals } = options.value;
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return refuse("name one project");
  if (typeof values.out !== "string" || values.out === "") return refuse("say where to: --out FILE.gpkg");
  const project = await openProject(path, terminal);
  if (typeof project === "string") return refuse(project);
  await terminal.write(values.out, await writeLayers(project.dataset));
  terminal.out(values.out);
  return 0;
}

/** What a project holds as a GeoPackage with styles, for map programs. */
export const layersVerb: Verb = {
  name: "layers",
  usage: "layers PROJECT --out FILE.gpkg",
  does: "Writes what a project holds as a GeoPackage with styles, for map programs. Placements are left out.",
  run,
};
