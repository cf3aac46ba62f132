/** Faces of the papers' typeface, as TrueType files. They are put into every file, letters that are used and no others. */
export interface PaperFonts {
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
  readonly medium: Uint8Array;
  readonly semibold: Uint8Array;
  readonly bold: Uint8Array;
}

export type Face = keyof PaperFonts;

/** Where the files of the faces are within the typeface's package. */
export const FONT_FILES: Readonly<Record<Face, string>> = {
  regular: "400Regular/Inter_400Regular.ttf",
  italic: "400Regular_Italic/Inter_400Regular_Italic.ttf",
  medium: "500Medium/Inter_500Medium.ttf",
  semibold: "600SemiBold/Inter_600SemiBold.ttf",
  bold: "700Bold/Inter_700Bold.ttf",
};

export const FACES: readonly Face[] = ["regular", "italic", "medium", "semibold", "bold"];
