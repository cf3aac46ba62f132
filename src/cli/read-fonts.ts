import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { FONT_FILES, type PaperFonts } from "../papers/index.ts";

/** The papers' typeface from the package it is installed with. */
export async function readFonts(): Promise<PaperFonts> {
  const { resolve } = createRequire(import.meta.url);
  const faces = await Promise.all(
    Object.entries(FONT_FILES).map(async ([face, file]) => [
      face,
      new Uint8Array(await readFile(resolve(`@expo-google-fonts/inter/${file}`))),
    ]),
  );
  return Object.fromEntries(faces) as PaperFonts;
}
