import type { PublicCase } from "../engine/council/index.ts";
import { openCase, refuseCase } from "./meeting-store.ts";

/** Opens the text of a case file, whichever way it came. Nothing of it is kept when it cannot be opened. */
export function openCaseText(text: string): void {
  try {
    openCase(JSON.parse(text) as PublicCase);
  } catch {
    refuseCase("meeting.problem.notACase");
  }
}

/** Reads a file that somebody chose. */
export async function openCaseFile(file: File): Promise<void> {
  openCaseText(await file.text());
}
