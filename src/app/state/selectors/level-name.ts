import type { AreaLevel } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

/** What the areas of a level are called, many of them: "Grunnkretser". Two levels never go by one name. */
export const levelName = (level: AreaLevel, levels: readonly AreaLevel[], m: Messages): string =>
  m.text(`levels.many.${level === "district" && levels.includes("bydel") ? "districtToo" : level}`);
