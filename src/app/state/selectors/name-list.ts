import type { Language, Messages } from "../../../messages/index.ts";

const LOCALE: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** "støy, flom og kvikkleire". */
export const nameList = (names: readonly string[], m: Messages): string =>
  new Intl.ListFormat(LOCALE[m.language], { type: "conjunction" }).format(names);
