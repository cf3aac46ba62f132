import type { Catalogue } from "../../src/messages/catalog.ts";
import { en } from "../../src/messages/en/index.ts";
import { nb } from "../../src/messages/nb/index.ts";
import { nn } from "../../src/messages/nn/index.ts";

/** Every language's texts, to be held against each other. */
export const CATALOGUES: Readonly<Record<"nb" | "nn" | "en", Catalogue>> = { nb, nn, en };
