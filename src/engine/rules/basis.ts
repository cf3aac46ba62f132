import type { Basis, Mark } from "./rule.ts";

/** The day domain.md's sources were last read through; a basis checked later says so itself. */
const READ_THROUGH = "2026-11-22";

export function basis(source: string, citation: string, mark: Mark, date = READ_THROUGH): Basis {
  return { source, citation, mark, date };
}

/** A default of our own, for the municipality to adopt or change. `why` is what it was set by. */
export const designDefault = (why: string): Basis => basis("project", why, "D");
