import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { FONT_FILES, type PaperFonts } from "../../src/papers/index.ts";

const require = createRequire(import.meta.url);

/** The typeface of papers, from its package. */
export const paperFonts = Object.fromEntries(
  Object.entries(FONT_FILES).map(([face, file]) => [
    face,
    new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/inter/${file}`))),
  ]),
) as unknown as PaperFonts;
