import { foldText } from "../fold-text.ts";
import type { Table, TablePreview } from "../table.ts";
import { KIND_IDS, type Kind, type KindId } from "./field.ts";
import { guessMapping } from "./guess-mapping.ts";
import { KINDS } from "./kinds/index.ts";

export interface KindGuess {
  /** "none" when nothing in the table speaks for any kind; such a table is not imported unless the user says what it is. */
  readonly kind: KindId | "none";
  /** 0–1: how far the best guess is ahead of the next. */
  readonly confidence: number;
}

/** Headings and words that any kind of file has: they speak for none. */
const COMMON = new Set([
  "id",
  "name",
  "address",
  "houseNumber",
  "houseLetter",
  "east",
  "north",
  "epsg",
  "kind",
  "standing",
]);
const IMPOSSIBLE = -100;
/** What a table must reach to be taken for anything. */
const ENOUGH = 4;

/** What kind of records a table holds: by its headings, by the name of file and sheet, and by its geometry. */
export function guessKind(table: Table | TablePreview): KindGuess {
  // Geonorge delivers border lines beside the areas they part.
  if (table.geometry?.kind === "lines" && /grense|border/.test(foldText(table.sheet ?? table.file))) {
    return { kind: "none", confidence: 1 };
  }
  const scores = KIND_IDS.map((id) => ({ kind: id, score: scoreOf(table, KINDS[id]) }));
  scores.sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < ENOUGH) return { kind: "none", confidence: 0 };
  return {
    kind: best.kind,
    confidence: Math.min(1, (best.score - Math.max(0, next?.score ?? 0)) / best.score),
  };
}

function scoreOf(table: Table | TablePreview, kind: Kind): number {
  const mapping = guessMapping(table, kind.id);
  const headings = table.headings.flatMap((heading) => [
    foldText(heading),
    foldText(heading.split(".").at(-1) ?? ""),
  ]);
  let score = placeScore(table, kind, mapping.columns);
  if (headings.some((heading) => kind.signs.test(heading))) score += 5;
  if (kind.names.test(foldText(`${table.sheet ?? ""} ${table.file.replace(/\.[a-z]+$/i, "")}`))) score += 3;
  for (const field of kind.fields) {
    const has = mapping.columns[field.id] !== undefined || mapping.constants?.[field.id] !== undefined;
    if (has) score += COMMON.has(field.id) ? 0.5 : 1.5;
    else if (field.required && field.type === "word") score -= 3;
  }
  return score;
}

/** A table without the geometry its kind needs can hardly be of that kind; one with it may well be. */
function placeScore(
  table: Table | TablePreview,
  { id, place }: Kind,
  columns: Readonly<Record<string, string>>,
): number {
  const kind = table.geometry?.kind;
  const placed = columns.address !== undefined || (columns.east !== undefined && columns.north !== undefined);
  if (id === "placements" && columns.dwelling !== undefined) return 1;
  switch (place) {
    case "none":
      return kind === undefined ? 1 : -4;
    case "point":
      if (kind === "area" || kind === "lines") return -4;
      return kind !== undefined || placed ? 1 : -4;
    case "point-or-area":
      if (kind === "lines") return IMPOSSIBLE;
      return kind !== undefined || placed ? 1 : -4;
    case "area":
      if (kind === "area" || kind === "mixed") return 2;
      // Figures for neighbourhoods already known come without outlines.
      return id === "neighbourhoods" && kind === undefined && columns.residents !== undefined
        ? 0
        : IMPOSSIBLE;
    case "lines":
      return kind === "lines" ? 2 : kind === "mixed" ? 1 : IMPOSSIBLE;
    case "area-or-lines":
      return kind === "area" || kind === "lines" || kind === "mixed" ? 1 : IMPOSSIBLE;
  }
}
