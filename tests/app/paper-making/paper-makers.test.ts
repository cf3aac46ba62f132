import { describe, expect, test } from "vitest";
import { paperDesk } from "../../../src/app/paper-making/paper-desk.ts";
import {
  PAPER_KINDS,
  type PaperProgress,
  type SheetFormat,
} from "../../../src/app/paper-making/paper-kinds.ts";
import { PAPER_MAKERS } from "../../../src/app/paper-making/paper-makers.ts";
import { caseFile } from "../../../src/engine/council/index.ts";
import { caseSheetSubjects, type SheetSubject } from "../../../src/papers/index.ts";
import { PACKAGE_SLOT } from "../../../src/papers/package/package-file.ts";
import { type } from "../../cli/a-terminal.ts";
import { aPublicCase } from "../../engine/council/a-public-case.ts";
import { paperFonts } from "../../support/paper-fonts.ts";

/** The smallest PNG there is. */
const DOT = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNiAAAABgADNjd8qAAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

function aCase() {
  const base = aPublicCase();
  const houses = base.plots.slice(0, 2).map(({ id }) => ({ plot: id, houses: 2, findings: [] }));
  return caseFile({ ...base, alternatives: [{ id: "A", title: "To tomter", houses, reason: "" }] });
}

const given = () => ({
  ...aCase(),
  language: "nb" as const,
  picture: async () => DOT,
  fonts: async () => paperFonts,
  template: async () => `<html>${PACKAGE_SLOT}</html>`,
});

test.each(PAPER_KINDS)("%s: the same case gives the same bytes", async (kind) => {
  const [one, other] = [await PAPER_MAKERS[kind](given()), await PAPER_MAKERS[kind](given())];
  expect(one.bytes.length).toBeGreaterThan(100);
  expect(one).toEqual(other);
});

test("no two papers of a case have one name", async () => {
  const names: string[] = [];
  for (const kind of PAPER_KINDS) names.push((await PAPER_MAKERS[kind](given())).name);
  expect(new Set(names).size).toBe(PAPER_KINDS.length);
});

test("the desk makes a paper of the bytes of the case file, and tells of each picture as it is drawn", async () => {
  const asked = {
    kind: "docx" as const,
    language: "nn" as const,
    bytes: new TextEncoder().encode(aCase().text),
    base: "http://localhost/",
  };
  const told: PaperProgress[] = [];
  const made = await paperDesk().make(
    asked,
    async () => DOT,
    (progress) => told.push(progress),
  );
  expect(made.bytes).toEqual((await PAPER_MAKERS.docx({ ...given(), language: "nn" })).bytes);
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(told.map((_, done) => ({ done, of: told.length })));
});

test("a case that was changed on its way is no paper, and a picture that cannot be drawn is told", async () => {
  const { text } = aCase();
  const asked = { kind: "docx" as const, language: "nb" as const, base: "http://localhost/" };
  const changed = new TextEncoder().encode(text.replace("To tomter", "Tre tomter"));
  await expect(
    paperDesk().make(
      { ...asked, bytes: changed },
      async () => DOT,
      () => {},
    ),
  ).rejects.toThrow("wrong-hash");
  const bytes = new TextEncoder().encode(text);
  const fails = () => Promise.reject(new Error("no picture"));
  await expect(paperDesk().make({ ...asked, bytes }, fails, () => {})).rejects.toThrow("no picture");
});

describe("maps on sheets of paper", () => {
  const { text, publicCase } = aCase();
  const bytes = new TextEncoder().encode(text);
  const desk = paperDesk(async () => paperFonts);
  const made = (subject: SheetSubject, format: SheetFormat) =>
    desk.make(
      {
        kind: "sheet",
        language: "nb",
        bytes,
        wish: { subject, paper: "A3", orientation: "portrait", scale: null },
        format,
      },
      async () => DOT,
      () => {},
    );

  test("each is the file that the command line writes, byte for byte", async () => {
    const { written } = await type(
      ["sheets", "sak.json", "--out", "ut", "--paper", "A3", "--orientation", "portrait", "--plots", "all"],
      { "sak.json": text },
    );
    const subjects = caseSheetSubjects(
      { publicCase },
      publicCase.plots.map(({ id }) => id),
    );
    expect(subjects.filter(({ kind }) => kind === "plot")).toHaveLength(publicCase.plots.length);
    for (const subject of subjects)
      for (const format of ["pdf", "svg"] as const) {
        const { name, bytes: own } = await made(subject, format);
        expect([name, Buffer.compare(own, written.get(`ut/${name}`) ?? new Uint8Array())]).toEqual([name, 0]);
      }
    const paper = await desk.make(
      { kind: "plots", language: "nb", bytes, base: "", plots: publicCase.plots.map(({ id }) => id) },
      async () => DOT,
      () => {},
    );
    expect(Buffer.compare(paper.bytes, written.get(`ut/${paper.name}`) ?? new Uint8Array())).toBe(0);
  });

  test("pixels are asked of the page, and a plot that the case has not is refused", async () => {
    expect((await made({ kind: "today" }, "png")).bytes).toEqual(DOT);
    await expect(made({ kind: "plot", id: "none", alternative: null }, "svg")).rejects.toThrow(
      "no such plot",
    );
  });
});
