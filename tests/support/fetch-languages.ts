import { fetchLanguage } from "../../src/messages/index.ts";

/** Tests read all languages at once; a page fetches the one it shows. */
await Promise.all([fetchLanguage("nn"), fetchLanguage("en")]);
