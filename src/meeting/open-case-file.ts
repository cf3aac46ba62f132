import type { PublicCase } from "../engine/council/index.ts";
import { openCase, refuseCase } from "./meeting-store.ts";

/** Reads a file that somebody chose. Nothing of it is kept when it cannot be opened. */
export async function openCaseFile(file: File): Promise<void> {
  try {
    openCase(JSON.parse(await file.text()) as PublicCase);
  } catch {
    refuseCase("meeting.problem.notACase");
  }
}
