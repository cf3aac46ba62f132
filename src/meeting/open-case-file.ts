import { readCase } from "../engine/council/index.ts";
import { openCase, refuseCase } from "./meeting-store.ts";

/** Opens the text of a case file, whichever way it came. Nothing of it is kept when it cannot be opened. */
export function openCaseText(text: string): void {
  const read = readCase(text);
  const fault = read.ok ? undefined : read.error[0];
  if (read.ok) openCase(read.value);
  else refuseCase(`meeting.problem.${fault?.code ?? "not-a-case"}`, fault?.at);
}

/** Reads a file that somebody chose. */
export async function openCaseFile(file: File): Promise<void> {
  openCaseText(await file.text());
}
