import type { Messages } from "../../../../messages/index.ts";

/** "UTM sone 32", "NTM sone 10"; the code itself for a system without a name of ours. */
export function crsName(code: string, m: Messages): string {
  const number = Number(code.slice(5));
  if (number >= 5105 && number <= 5130) return m.text("data.import.crs.ntm", { zone: number - 5100 });
  return m.has(`data.import.crs.${code}`) ? m.maybe(`data.import.crs.${code}`) : code;
}
