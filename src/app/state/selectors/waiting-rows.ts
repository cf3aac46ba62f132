import type { Project } from "../../../engine/index.ts";

interface WaitingRows {
  /** Rows that somebody may place. */
  readonly open: number;
  /** Rows that somebody has laid aside. */
  readonly aside: number;
}

/** How many rows of imported files wait for a place. */
export function waitingRows({ addresses }: Project): WaitingRows {
  const laid = new Set(addresses?.aside);
  const rows = addresses?.waiting.flatMap((table) => table.rows) ?? [];
  const aside = rows.filter(({ key }) => laid.has(key)).length;
  return { open: rows.length - aside, aside };
}
