import type { PaperFonts } from "./paper-fonts.ts";

/** The typeface in a browser, fetched from beside the page's own scripts when the first PDF is made. */
export async function pageFonts(): Promise<PaperFonts> {
  const { webFonts } = await import("./web-fonts.ts");
  return webFonts();
}
