import { allCommands, commands } from "../../commands/index.ts";
import type { Hit } from "./hit.ts";

/** Zoom at which a found address or place fills the map well. */
const NEAR = 15.5;

/** Runs the command, or goes to the place and tells of it. */
export function chooseHit(hit: Hit): void {
  commands.closeDialog.run();
  if (hit.command !== undefined) {
    void allCommands.find((command) => command.id === hit.command)?.run();
    return;
  }
  // An address is no subject: what was chosen before it would stand in its place.
  if (hit.subject || hit.at) commands.select.run(hit.subject ?? null);
  if (hit.subject?.kind === "plot") commands.openWorkspace.run("plots");
  if (hit.subject?.kind === "dwelling") commands.openWorkspace.run("dwellings");
  if (hit.subject?.kind === "neighbourhood") commands.openWorkspace.run("overview");
  if (!hit.at) return;
  commands.moveCamera.run({ at: hit.at, zoom: NEAR });
  commands.setPin.run(
    hit.subject ? null : { at: hit.at, label: hit.title, isAddress: hit.group === "address" },
  );
}
