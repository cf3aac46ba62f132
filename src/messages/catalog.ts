import { nb } from "./nb/index.ts";

/** Bokmål is the catalogue of record: its keys are the type the other languages must satisfy. */
export type MessageKey = keyof typeof nb;
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** The catalogues that are here. Bokmål comes with the page; the others are fetched when somebody reads them, since each is a third of the first script. */
const here: { readonly nb: Catalogue; nn?: Catalogue; en?: Catalogue } = { nb };

/** Undefined until `fetchLanguage` has brought it. */
export const catalogueOf = (language: "nb" | "nn" | "en"): Catalogue | undefined => here[language];

/** Brings the texts of a language, once. */
export async function fetchLanguage(language: "nb" | "nn" | "en"): Promise<void> {
  if (language === "nn") here.nn ??= (await import("./nn/index.ts")).nn;
  if (language === "en") here.en ??= (await import("./en/index.ts")).en;
}
