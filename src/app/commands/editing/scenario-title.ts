import type { Project } from "../../../engine/index.ts";
import { messages } from "../../../messages/index.ts";
import { readView } from "../../state/index.ts";

/** "A" … "Z", "AA" … : the n-th letter name, n from 0. */
function letters(n: number): string {
  const rest = Math.floor(n / 26);
  return (rest === 0 ? "" : letters(rest - 1)) + String.fromCharCode(65 + (n % 26));
}

/** The first of "Alternativ A", "Alternativ B" … that no scenario of the project is called. */
export function scenarioTitle(project: Project): string {
  const texts = messages(readView().language);
  const taken = new Set(project.scenarios.map((scenario) => scenario.title));
  for (let n = 0; ; n++) {
    const title = texts.text("commands.scenarioTitle", { letter: letters(n) });
    if (!taken.has(title)) return title;
  }
}

/** The wanted title, or the wanted title with the first free number behind it. */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.includes(`${wanted} ${n}`)) return `${wanted} ${n}`;
}
