import type { IStylesOptions } from "docx";
import type { Language } from "../../messages/index.ts";

/** As Word names languages. */
export const WORD_LANGUAGE: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** The app's own dark green blue, so that papers and screens are known for one another's. */
const PETROL = "0B4652";
const QUIET = "4A575D";
const ORANGE = "B4550F";
export const HEADER_FILL = "E6EEEF";
export const RULE_COLOUR = "B9C5C8";

/** Ids of the styles, as Word's own list of styles has them. */
export const STYLE = {
  lead: "Ingress",
  small: "Smatekst",
  missing: "Mangler",
  aside: "Merknad",
  cell: "Tabelltekst",
  head: "Tabellhode",
  figure: "Figur",
  contents: "Innholdsoverskrift",
  subtitle: "Undertittel",
} as const;

const side = (color: string) => ({ style: "single", size: 18, space: 8, color }) as const;

/** Real styles, so that whoever edits changes the look in one place and the navigation pane shows the headings. Sizes are half points, spaces twentieths of points. */
export function docxStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: "Calibri", size, bold: true, color: PETROL },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  const own = { basedOn: "Normal", quickFormat: true };
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 22, language: { value: WORD_LANGUAGE[language] } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: "auto" } },
      },
      title: {
        run: { font: "Calibri", size: 48, bold: true, color: PETROL },
        paragraph: { spacing: { after: 80 } },
      },
      heading1: heading(32, 400, 140),
      heading2: heading(26, 300, 100),
      heading3: heading(23, 240, 80),
      caption: {
        run: { size: 19, bold: true, italics: false, color: QUIET },
        paragraph: { spacing: { before: 160, after: 80 } },
      },
    },
    paragraphStyles: [
      {
        ...own,
        id: STYLE.subtitle,
        name: "Undertittel Spredt",
        run: { size: 24, color: QUIET },
        paragraph: { spacing: { after: 400 } },
      },
      {
        ...own,
        id: STYLE.contents,
        name: "Innholdsoverskrift",
        run: { size: 28, bold: true, color: PETROL },
        paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
      },
      { ...own, id: STYLE.lead, name: "Ingress", run: { size: 25 } },
      { ...own, id: STYLE.small, name: "Småtekst", run: { size: 18, color: QUIET } },
      {
        ...own,
        id: STYLE.missing,
        name: "Må skrives",
        run: { italics: true },
        paragraph: {
          indent: { left: 200 },
          border: { left: side(ORANGE) },
          shading: { type: "clear", fill: "FDF3EA", color: "auto" },
        },
      },
      {
        ...own,
        id: STYLE.aside,
        name: "Merknad",
        run: { size: 20 },
        paragraph: {
          indent: { left: 200 },
          border: { left: side(PETROL) },
          shading: { type: "clear", fill: "F1F5F5", color: "auto" },
        },
      },
      {
        ...own,
        id: STYLE.cell,
        name: "Tabelltekst",
        run: { size: 19 },
        paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: "auto" } },
      },
      {
        basedOn: STYLE.cell,
        quickFormat: true,
        id: STYLE.head,
        name: "Tabellhode",
        run: { bold: true, color: PETROL },
        paragraph: { keepNext: true },
      },
      {
        ...own,
        id: STYLE.figure,
        name: "Figur",
        // As high as its picture: a line of a height of its own would cut it off.
        paragraph: { spacing: { before: 160, after: 0, line: 240, lineRule: "auto" }, keepNext: true },
      },
    ],
  };
}
