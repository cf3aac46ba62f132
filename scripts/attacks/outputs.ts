import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  caseFrame,
  type Drawing,
  proposalsFrame,
  publicMap,
  sheetSvg,
  svgText,
  zoneMap,
} from "../../src/drawing/index.ts";
import {
  type CouncilFigures,
  caseFile,
  caseFileName,
  councilBasis,
  councilFigures,
  councilScores,
  NOTHING,
  newlyAsking,
  type PublicCase,
  releaseFileName,
  releaseTable,
  releaseText,
} from "../../src/engine/council/index.ts";
import { LANGUAGES } from "../../src/engine/index.ts";
import { fetchLanguage } from "../../src/messages/index.ts";
import {
  casePaper,
  casePlotSheets,
  caseSheet,
  caseSheetFile,
  caseSheetSubjects,
  docxFile,
  mapSheetsFile,
  packageFile,
  packageName,
  paperTables,
  pdfFile,
  tableCsv,
  workbook,
} from "../../src/papers/index.ts";
import { PACKAGE_SLOT } from "../../src/papers/package/package-file.ts";
import { FACES, FONT_FILES } from "../../src/papers/pdf/paper-fonts.ts";

/** A file that leaves: its name is seen too. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A way in which something of a case leaves. One that makes nothing fails the attacks: it would hold whatever it leaked. */
export interface Output {
  readonly name: string;
  /** Takes so long that it is made for some of the tries only. */
  readonly slow?: boolean;
  readonly make: (publicCase: PublicCase) => readonly OutputFile[] | Promise<readonly OutputFile[]>;
}

const written = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, text: string): OutputFile => ({ name, bytes: written(text) });

/** Every alternative with its figures, doing nothing first. */
function reckoned(publicCase: PublicCase) {
  const basis = councilBasis(publicCase);
  return [NOTHING, ...publicCase.alternatives].map((alternative) => ({
    alternative,
    figures: councilFigures(basis, alternative),
  }));
}

const SHEET = [1200, 800] as const;
const LOOK = { words: 16 };

/** Every public map, as the marks it is drawn with. */
export function drawingsOf(
  publicCase: PublicCase,
): readonly { readonly name: string; readonly drawing: Drawing }[] {
  const frames = [caseFrame, proposalsFrame].map((frame) => frame(publicCase, ...SHEET));
  const shown = { room: true, plots: true, houses: true };
  return [
    ...reckoned(publicCase).flatMap(({ alternative, figures }) =>
      frames.map((frame, n) => ({
        name: `kart-${alternative.id}-${n}`,
        drawing: publicMap(publicCase, alternative, figures, frame, shown, LOOK),
      })),
    ),
    ...frames.slice(0, 1).map((frame) => ({ name: "sonetall", drawing: zoneMap(publicCase, frame, LOOK) })),
  ];
}

/** All that the room reckons. */
export const figuresOf = (publicCase: PublicCase): readonly CouncilFigures[] =>
  reckoned(publicCase).map(({ figures }) => figures);

/** Everything that leaves, a line each. */
export const OUTPUTS: readonly Output[] = [
  {
    name: "case",
    make: (publicCase) => [file(caseFileName(publicCase), caseFile(publicCase).text)],
  },
  {
    name: "release",
    make: ({ release }) => [
      file(releaseFileName(release), releaseText(release)),
      file("utgivelse-tabell.json", JSON.stringify(releaseTable(release))),
    ],
  },
  {
    name: "figures",
    slow: true,
    make: (publicCase) => {
      const [before, ...after] = figuresOf(publicCase);
      if (!before) return [];
      return [
        file("tall.json", JSON.stringify([before, ...after])),
        file("klasser.json", JSON.stringify(councilScores(publicCase))),
        file("sporsmal.json", JSON.stringify(after.map((figures) => newlyAsking(figures, before)))),
      ];
    },
  },
  {
    name: "sheets",
    slow: true,
    make: async (publicCase) => {
      const fonts = diskFonts();
      const plots = casePlotSheets(publicCase, "nb");
      const files: OutputFile[] = [
        file(`${plots.fileName}.json`, JSON.stringify(plots)),
        { name: `${plots.fileName}.pdf`, bytes: await pdfFile(plots, fonts) },
      ];
      for (const subject of caseSheetSubjects({ publicCase })) {
        const wish = { subject, paper: "A4", orientation: "landscape", scale: null } as const;
        const sheet = caseSheet(publicCase, wish, "nb");
        if (!sheet) continue;
        const name = caseSheetFile(publicCase, subject);
        const about = {
          title: sheet.title,
          subject: sheet.subject,
          language: "nb",
          date: publicCase.date,
        } as const;
        files.push(file(`${name}.svg`, sheetSvg(sheet)), {
          name: `${name}.pdf`,
          bytes: await mapSheetsFile([sheet], about, fonts),
        });
      }
      return files;
    },
  },
  {
    name: "maps",
    slow: true,
    make: (publicCase) =>
      drawingsOf(publicCase).map(({ name, drawing }) => file(`${name}.svg`, svgText(drawing, name))),
  },
  {
    name: "paper",
    slow: true,
    make: (publicCase) =>
      Promise.all(
        LANGUAGES.map(async (language) => {
          await fetchLanguage(language);
          return file(`saksframlegg-${language}.json`, JSON.stringify(casePaper(publicCase, language)));
        }),
      ),
  },
  {
    name: "docx",
    slow: true,
    make: async (publicCase) => {
      const paper = casePaper(publicCase, "nb");
      return [{ name: `${paper.fileName}.docx`, bytes: await docxFile(paper) }];
    },
  },
  {
    name: "tables",
    slow: true,
    make: (publicCase) => {
      const paper = casePaper(publicCase, "nb");
      return [
        { name: `${paper.fileName}_tabeller.xlsx`, bytes: workbook(paper) },
        ...paperTables(paper).map((table) => file(`${table.id}.csv`, tableCsv(table))),
      ];
    },
  },
  {
    name: "pdf",
    slow: true,
    make: async (publicCase) => {
      const paper = casePaper(publicCase, "nb");
      return [{ name: `${paper.fileName}.pdf`, bytes: await pdfFile(paper, diskFonts()) }];
    },
  },
  {
    // The room is the same in every package; that its script is no other's business is held by the tests of the build.
    name: "package",
    slow: true,
    make: (publicCase) => {
      const { fileName } = casePaper(publicCase, "nb");
      return [file(packageName(fileName), packageFile(caseFile(publicCase), `<html>${PACKAGE_SLOT}</html>`))];
    },
  },
];

const FONTS = join(import.meta.dirname, "../../node_modules/@expo-google-fonts/inter");

/** The papers' typeface from where it is installed. */
export const diskFonts = (): Parameters<typeof pdfFile>[1] =>
  Object.fromEntries(
    FACES.map((face) => [face, new Uint8Array(readFileSync(join(FONTS, FONT_FILES[face])))]),
  ) as unknown as Parameters<typeof pdfFile>[1];
