import { type CaseFile, readCase } from "../../engine/council/index.ts";
import type { Language } from "../../messages/index.ts";
import {
  casePaper,
  docxFile,
  isRoom,
  packageFile,
  packageName,
  paperTables,
  pdfFile,
  tableCsv,
  workbook,
} from "../../papers/index.ts";
import { parseOptions } from "../parse-options.ts";
import { readFonts } from "../read-fonts.ts";
import type { ExitCode, Terminal, Verb } from "../terminal.ts";

const LANGUAGES: readonly Language[] = ["nb", "nn", "en"];

interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const refuse = (why: string): ExitCode => {
    terminal.err(`papers: ${why}`);
    return 2;
  };
  const options = parseOptions(args, {
    out: { type: "string" },
    room: { type: "string" },
    language: { type: "string", default: "nb" },
  });
  if (!options.ok) return refuse(options.error);
  const { values, positionals } = options.value;
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return refuse("name one case file");
  if (typeof values.out !== "string" || values.out === "") return refuse("say where to: --out DIR");
  const language = LANGUAGES.find((one) => one === values.language);
  if (language === undefined) return refuse(`--language is one of ${LANGUAGES.join(", ")}`);
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
  let room: string | null = null;
  if (typeof values.room === "string") {
    try {
      room = new TextDecoder().decode(await terminal.read(values.room));
    } catch {
      return refuse(`cannot read ${values.room}`);
    }
    if (!isRoom(room)) return refuse(`${values.room} is no built room: name dist/meeting-package.html`);
  }
  const files = await made(read.value, language, room);
  const written: string[] = [];
  for (const { name, bytes } of files) {
    const to = `${values.out.replace(/\/+$/, "")}/${name}`;
    try {
      await terminal.write(to, bytes);
    } catch {
      return refuse(`cannot write ${to}`);
    }
    written.push(to);
  }
  terminal.out(`${JSON.stringify({ written })}\n`);
  return 0;
}

/** Everything that is made of a case, with names that tell nothing but what is in the files. */
async function made(file: CaseFile, language: Language, room: string | null): Promise<readonly Made[]> {
  const { publicCase } = file;
  const paper = casePaper(publicCase, language);
  const encoder = new TextEncoder();
  return [
    { name: `${paper.fileName}.docx`, bytes: await docxFile(paper) },
    { name: `${paper.fileName}.pdf`, bytes: await pdfFile(paper, await readFonts()) },
    ...(room === null
      ? []
      : [{ name: packageName(paper.fileName), bytes: encoder.encode(packageFile(file, room)) }]),
    { name: `${paper.fileName}_tabeller.xlsx`, bytes: workbook(paper) },
    ...paperTables(paper).map((table) => ({
      name: `tabeller/${table.id}.csv`,
      bytes: encoder.encode(tableCsv(table)),
    })),
  ];
}

export const papersVerb: Verb = {
  name: "papers",
  usage: "papers CASE.json --out DIR [--room dist/meeting-package.html] [--language nb|nn|en]",
  does: "Writes the papers of a case for the council: the saksframlegg as a Word document and as PDF/A, every table as CSV and as one workbook, and with a built room the meeting package.",
  run,
};
