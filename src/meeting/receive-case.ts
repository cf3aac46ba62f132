import { refuseCase } from "./meeting-store.ts";
import { openCaseFrom } from "./open-case-file.ts";

/** The element that a file with everything in it carries its case in. */
const EMBEDDED = "spredt-case";

/** What the room says to the window that opened it, and what it hears from there. */
const READY = "spredt-room-ready";
const CASE = "spredt-case";

/**
 * The case that the page carries with it; else one that is handed over by the window that opened the room, if it is of our own origin: no address, and nothing stored.
 * What comes is read like any file.
 */
export function receiveCase(page: Window): void {
  const embedded = page.document.getElementById(EMBEDDED)?.textContent ?? "";
  if (embedded.trim() !== "") {
    openCarried(embedded);
    return;
  }
  const { origin } = page.location;
  // A page that was opened as a file has no origin of its own: nobody can be told from anybody else.
  if (origin === "null" || page.location.protocol === "file:") return;
  page.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.origin !== origin || event.source !== page.opener) return;
    const said = event.data;
    if (typeof said !== "object" || said === null || !("kind" in said) || !("text" in said)) return;
    if (said.kind === CASE && typeof said.text === "string") void openCaseFrom(said.text);
  });
  const opener = page.opener as Window | null;
  opener?.postMessage({ kind: READY }, origin);
}

/** What a package carries: the text of the case, and the sums of its figures as they were when it was made. */
function openCarried(embedded: string): void {
  let carried: { readonly text?: unknown; readonly figures?: unknown };
  try {
    carried = JSON.parse(embedded);
  } catch {
    refuseCase("meeting.problem.not-json");
    return;
  }
  const { text, figures } = carried;
  if (typeof text !== "string") {
    refuseCase("meeting.problem.not-a-case");
    return;
  }
  const sums = typeof figures === "object" && figures !== null ? (figures as Record<string, unknown>) : null;
  void openCaseFrom(text, sums);
}
