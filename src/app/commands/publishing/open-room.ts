import { makeCaseNow } from "../case-making.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { say } from "../say.ts";

/** The page of the council's room, beside this one. */
const ROOM = "meeting.html";

/** What the room says when it can hear, and what it is told (src/meeting/receive-case.ts). */
const READY = "spredt-room-ready";
const CASE = "spredt-case";

/** Ends the listening for the room that was opened last. */
let forget = () => {};

/**
 * Opens the council's room in a window of its own and hands it a case file. The text goes from this window to that one, of our own origin and nobody
 * else's: it is in no address and in no storage, and the room reads it as strictly as any file. A room that is loaded anew asks again.
 */
export const openRoom = defineCommand({
  id: "openRoom",
  palette: true,
  available: hasProject,
  run: async () => {
    const { origin } = window.location;
    // Opened before the case is made: a browser lets a window be opened by a press, and not by what comes seconds after it.
    const room = window.open(new URL(ROOM, document.baseURI), "_blank");
    if (room === null) return say("warning", "report.papers.meeting.blocked");
    forget();
    const made = makeCaseNow();
    const heard = (event: MessageEvent<unknown>) => {
      if (event.origin !== origin || event.source !== room) return;
      const said = event.data;
      if (typeof said !== "object" || said === null || !("kind" in said) || said.kind !== READY) return;
      void made.then((file) => {
        if (file) room.postMessage({ kind: CASE, text: new TextDecoder().decode(file.bytes) }, origin);
      });
    };
    window.addEventListener("message", heard);
    forget = () => window.removeEventListener("message", heard);
    // Why there is none has been said here, where it can be mended.
    if ((await made) === null) room.close();
  },
});
