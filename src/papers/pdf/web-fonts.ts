import regular from "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url";
import italic from "@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf?url";
import medium from "@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url";
import semibold from "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url";
import bold from "@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf?url";
import type { PaperFonts } from "./paper-fonts.ts";

/** One of our own files: nothing is asked of any other machine. Throws when it cannot be had. */
async function file(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`a typeface could not be fetched: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The typeface as a page has it, beside its own scripts. Not for Node, which knows no such addresses. */
export async function webFonts(): Promise<PaperFonts> {
  const [a, b, c, d, e] = await Promise.all([regular, italic, medium, semibold, bold].map(file));
  return { regular: a, italic: b, medium: c, semibold: d, bold: e } as PaperFonts;
}
