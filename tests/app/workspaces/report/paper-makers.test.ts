import { expect, test } from "vitest";
import { paperDesk } from "../../../../src/app/workspaces/report/papers/paper-desk.ts";
import { PAPER_KINDS, type PaperProgress } from "../../../../src/app/workspaces/report/papers/paper-kinds.ts";
import { PAPER_MAKERS } from "../../../../src/app/workspaces/report/papers/paper-makers.ts";
import { caseFile } from "../../../../src/engine/council/index.ts";
import { PACKAGE_SLOT } from "../../../../src/papers/package/package-file.ts";
import { aPublicCase } from "../../../engine/council/a-public-case.ts";
import { paperFonts } from "../../../support/paper-fonts.ts";

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
  const made = await paperDesk.make(
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
    paperDesk.make(
      { ...asked, bytes: changed },
      async () => DOT,
      () => {},
    ),
  ).rejects.toThrow("wrong-hash");
  const bytes = new TextEncoder().encode(text);
  const fails = () => Promise.reject(new Error("no picture"));
  await expect(paperDesk.make({ ...asked, bytes }, fails, () => {})).rejects.toThrow("no picture");
});
