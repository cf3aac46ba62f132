import { type Quarter, quarter } from "../../../engine/index.ts";

export interface ReadQuarter {
  readonly quarter: Quarter;
  /** True when the file had a day: it is coarsened at once and stored nowhere, because a date can point at a person. */
  readonly fromDate: boolean;
}

/** "2026Q3", "2026K3", "Q3 2026", "3. kvartal 2026", "2026, 3. kvartal", and dates: ISO or dd.mm.yyyy. */
export function readQuarter(text: string): ReadQuarter | undefined {
  const trimmed = text.trim();
  const year = "(?<year>(?:19|20)\\d\\d)";
  for (const pattern of [
    `^${year}\\s*[-/,]?\\s*[qk]\\.?\\s*(?<q>[1-4])$`,
    `^[qk]\\.?\\s*(?<q>[1-4])\\s*[-/,]?\\s*${year}$`,
    `^(?<q>[1-4])\\.?\\s*kv(?:\\.|artal)?,?\\s*${year}$`,
    `^${year}\\s*,?\\s*(?<q>[1-4])\\.?\\s*kv(?:\\.|artal)?$`,
  ]) {
    const groups = new RegExp(pattern, "i").exec(trimmed)?.groups;
    const read = groups && quarter(`${groups.year}Q${groups.q}`);
    if (read) return { quarter: read, fromDate: false };
  }
  const groups =
    /^(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?:[T ].*)?$/.exec(trimmed)?.groups ??
    /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>(?:19|20)\d\d)(?: .*)?$/.exec(trimmed)?.groups;
  const month = Number(groups?.month);
  const day = Number(groups?.day);
  if (!groups || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const read = quarter(`${groups.year}Q${Math.ceil(month / 3)}`);
  return read && { quarter: read, fromDate: true };
}
