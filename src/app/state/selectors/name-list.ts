import type { Language, Messages } from "../../../messages/index.ts";

/** A browser without nynorsk joins with bokmål's "og", which is the same word. */
const LOCALES: Readonly<Record<Language, string[]>> = {
  nb: ["nb-NO"],
  nn: ["nn-NO", "nb-NO"],
  en: ["en-GB"],
};

/** "støy, flom og kvikkleire". */
export const nameList = (names: readonly string[], m: Messages): string =>
  new Intl.ListFormat(LOCALES[m.language], { type: "conjunction" }).format(names);
