import { ORIENTATIONS, PAPER_SIZES, SHEET_SCALES, sheetSvg } from "../../drawing/index.ts";
import { type PublicCase, type Result, readCase } from "../../engine/council/index.ts";
import type { Language } from "../../messages/index.ts";
import {
  casePlotSheets,
  caseSheet,
  caseSheetFile,
  caseSheetHold,
  caseSheetSubjects,
  mapSheetsFile,
  pdfFile,
} from "../../papers/index.ts";
import { parseOptions } from "../parse-options.ts";
import { readFonts } from "../read-fonts.ts";
import type { ExitCode, Terminal, Verb } from "../terminal.ts";

const LANGUAGES: readonly Language[] = ["nb", "nn", "en"];

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const refuse = (why: string): ExitCode => {
    terminal.err(`sheets: ${why}`);
    return 2;
  };
  const options = parseOptions(args, {
    out: { type: "string" },
    paper: { type: "string", default: "A4" },
    orientation: { type: "string", default: "landscape" },
    scale: { type: "string" },
    plots: { type: "string", default: "used" },
    language: { type: "string", default: "nb" },
  });
  if (!options.ok) return refuse(options.error);
  const { values, positionals } = options.value;
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return refuse("name one case file");
  if (typeof values.out !== "string" || values.out === "") return refuse("say where to: --out DIR");
  const language = LANGUAGES.find((one) => one === values.language);
  if (language === undefined) return refuse(`--language is one of ${LANGUAGES.join(", ")}`);
  const paper = PAPER_SIZES.find((one) => one === values.paper);
  if (paper === undefined) return refuse(`--paper is one of ${PAPER_SIZES.join(", ")}`);
  const orientation = ORIENTATIONS.find((one) => one === values.orientation);
  if (orientation === undefined) return refuse(`--orientation is one of ${ORIENTATIONS.join(", ")}`);
  const scale = values.scale === undefined ? null : SHEET_SCALES.find((one) => String(one) === values.scale);
  if (scale === undefined) return refuse(`--scale is one of ${SHEET_SCALES.join(", ")}`);
  let text: string;
  try {
    text = new TextDecoder().decode(await terminal.read(path));
  } catch {
    return refuse(`cannot read ${path}`);
  }
  const read = readCase(text);
  if (!read.ok)
    return refuse(
      `${path} is no case: ${read.error.map(({ code, at }) => (at === "" ? code : `${code} at ${at}`)).join(", ")}`,
    );
  const { publicCase } = read.value;
  const chosen = plotsOf(publicCase, String(values.plots));
  if (!chosen.ok) return refuse(`the case has no plot ${chosen.error}`);
  const fonts = await readFonts();
  const written: string[] = [];
  const cut: { readonly sheet: string; readonly largest: number | null }[] = [];
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const subject of caseSheetSubjects({ publicCase }, chosen.value)) {
    const wish = { subject, paper, orientation, scale };
    const sheet = caseSheet(publicCase, wish, language);
    if (sheet === null) continue;
    const name = caseSheetFile(publicCase, subject);
    const hold = caseSheetHold(publicCase, wish);
    if (hold.held === false) cut.push({ sheet: name, largest: hold.largest });
    const about = { title: sheet.title, subject: sheet.subject, language, date: publicCase.date };
    files.push(
      { name: `${name}.pdf`, bytes: await mapSheetsFile([sheet], about, fonts) },
      { name: `${name}.svg`, bytes: new TextEncoder().encode(sheetSvg(sheet)) },
    );
  }
  const plots = casePlotSheets(publicCase, language, chosen.value);
  files.push({ name: `${plots.fileName}.pdf`, bytes: await pdfFile(plots, fonts) });
  for (const { name, bytes } of files) {
    const to = `${values.out.replace(/\/+$/, "")}/${name}`;
    try {
      await terminal.write(to, bytes);
    } catch {
      return refuse(`cannot write ${to}`);
    }
    written.push(to);
  }
  terminal.out(`${JSON.stringify({ written, cut })}\n`);
  return 0;
}

/** The ids of the plots that sheets are asked for; undefined for those that are used. The error is an id that the case has not. */
function plotsOf({ plots }: PublicCase, asked: string): Result<readonly string[] | undefined, string> {
  if (asked === "used") return { ok: true, value: undefined };
  const ids: readonly string[] = plots.map(({ id }) => id);
  if (asked === "all") return { ok: true, value: ids };
  const named = asked.split(",").map((id) => id.trim());
  const missing = named.find((id) => !ids.includes(id));
  return missing === undefined ? { ok: true, value: named } : { ok: false, error: missing };
}

export const sheetsVerb: Verb = {
  name: "sheets",
  usage:
    "sheets CASE.json --out DIR [--paper A4|A3] [--orientation landscape|portrait] [--scale 1000] [--plots used|all|ID,ID] [--language nb|nn|en]",
  does: "Draws the maps of a case as sheets of paper at a true scale, each as PDF/A and SVG, and writes the plots that are used, or those of --plots, as plot sheets. Without --scale each map has the largest at which all of it has room; with one, `cut` names what has not, and the largest scale at which it has.",
  run,
};
