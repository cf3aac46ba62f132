import { en } from "./en/index.ts";
import { nb } from "./nb/index.ts";
import { nn } from "./nn/index.ts";

/** Bokmål is the catalogue of record: its keys are the type the other languages must satisfy. */
export type MessageKey = keyof typeof nb;
export type Catalogue = Readonly<Record<MessageKey, string>>;
export const CATALOGUES: Readonly<Record<"nb" | "nn" | "en", Catalogue>> = { nb, nn, en };
