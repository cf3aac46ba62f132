import { isKnown, type Known } from "../../engine/council/index.ts";
import type { Messages } from "../../messages/index.ts";
import { columnDate } from "../model/paper-date.ts";

/** What a map or figure was made from, as a sheet names it. */
export interface NamedSource {
  readonly what: string;
  readonly licence: Known<string>;
  readonly date: Known<string>;
}

/** "Tomter, områder: 01.11.2026, CC BY 4.0": collections of one date and licence in one line, in the order they are given. */
export function sourceLines(sources: readonly NamedSource[], m: Messages): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { what, licence, date } of sources) {
    const when = isKnown(date) ? columnDate(date, m) : m.text("papers.undated");
    const how = isKnown(licence) ? licence : m.text("mapSheet.noLicence");
    const key = `${when}, ${how}`;
    const named = groups.get(key) ?? [];
    groups.set(key, named);
    const kind = m.has(`data.kind.${what}`) ? m.maybe(`data.kind.${what}`) : what;
    if (!named.includes(kind)) named.push(kind);
  }
  return [...groups].map(([how, named]) => `${named.join(", ")}: ${how}`);
}
