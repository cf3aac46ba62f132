import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { attackMetadata, strayMetadata } from "../../../scripts/attacks/metadata.ts";
import { drawingsOf, OUTPUTS } from "../../../scripts/attacks/outputs.ts";
import { attackPictures, zonesDrawn } from "../../../scripts/attacks/pictures.ts";
import { attackTexts } from "../../../scripts/attacks/public-texts.ts";
import { publishProject, releaseOf } from "../../../scripts/attacks/publish-project.ts";
import type { AttackRow } from "../../../scripts/attacks/row.ts";
import { demoGround, demoProject, wholeProject } from "../../../scripts/attacks/whole-project.ts";
import type { Drawing } from "../../../src/drawing/index.ts";
import type { PublicCase } from "../../../src/engine/index.ts";
import { checkPublicText } from "../../../src/formats/index.ts";

// The one with figures for zones.
const demo = demoProject("fjordvik");
const project = wholeProject(demo);
const publicCase = publishProject(project, releaseOf(project), demoGround("fjordvik", demo));
const asked = { municipality: "Fjordvik", publicCase, tries: 20, seed: 3 };
const broken = (rows: readonly AttackRow[]) =>
  rows.flatMap(({ measures }) => measures.filter(({ value, most }) => value > most).map(({ name }) => name));
const redrawn =
  (change: (drawing: Drawing, publicCase: PublicCase) => Drawing) =>
  (one: PublicCase): Drawing =>
    change(zonesDrawn(one), one);

describe("P9 and P10: what a picture tells besides", () => {
  test("is nothing", () => {
    expect(broken(attackPictures(asked))).toEqual([]);
    expect(publicCase.release.counts.length).toBeGreaterThan(2);
  });

  const leaks: readonly (readonly [string, string, ReturnType<typeof redrawn>])[] = [
    [
      "a shade for each count",
      "further-looks",
      redrawn((drawing, { release: { counts } }) => ({
        ...drawing,
        marks: drawing.marks.map((mark) =>
          mark.kind === "path" && mark.of
            ? { ...mark, opacity: (counts[Number(mark.of.slice(6)) - 1] ?? 0) / 100 }
            : mark,
        ),
      })),
    ],
    [
      "a frame that follows the counts",
      "moved-pictures",
      redrawn((drawing, { release: { counts } }) => ({
        ...drawing,
        width: drawing.width + (counts[0] ?? 0),
      })),
    ],
    [
      "zones in the order of their counts",
      "moved-pictures",
      redrawn((drawing, { release: { counts } }) => {
        const of = (mark: Drawing["marks"][number]) =>
          mark.kind === "path" && mark.of ? (counts[Number(mark.of.slice(6)) - 1] ?? 0) : 0;
        return { ...drawing, marks: [...drawing.marks].sort((a, b) => of(a) - of(b)) };
      }),
    ],
  ];
  test.each(leaks)("%s is found", (_, measure, drawZones) => {
    expect(broken(attackPictures({ ...asked, drawZones }))).toContain(measure);
  });

  test("a mark that says which home it is of is found", () => {
    const drawAll = (one: PublicCase) => [
      ...drawingsOf(one),
      {
        drawing: { width: 1, height: 1, background: "", marks: [{ kind: "path", d: "", of: "dwelling:d1" }] },
      } as const,
    ];
    expect(broken(attackPictures({ ...asked, drawAll }))).toEqual(["private-marks"]);
  });
});

describe("P11: what files say of themselves", () => {
  test("is nothing but what is allowed", async () => {
    expect((await attackMetadata({ municipality: "Fjordvik", publicCase, outputs: OUTPUTS })).stray).toEqual(
      [],
    );
  });

  const core = (text: string) =>
    zipSync({ "docProps/core.xml": strToU8(`<cp:coreProperties>${text}</cp:coreProperties>`) });
  const leaks: readonly (readonly [string, string, Uint8Array])[] = [
    ["a file name with words of its own", "rapport for Kontoret.svg", strToU8("<svg/>")],
    ["who made a document", "a.docx", core("<dc:creator>Kontoret</dc:creator>")],
    ["who changed it last", "a.docx", core("<cp:lastModifiedBy>Kontoret</cp:lastModifiedBy>")],
    [
      "when",
      "a.docx",
      core('<dcterms:created xsi:type="dcterms:W3CDTF">2031-01-01T10:00:00Z</dcterms:created>'),
    ],
    ["who made a PDF", "a.pdf", strToU8("%PDF-1.7\n1 0 obj\n<< /Author (Kontoret) >>\nendobj")],
    [
      "when a PDF was made",
      "a.pdf",
      strToU8("%PDF-1.7\n1 0 obj\n<< /CreationDate (D:20310101100000Z) >>\nendobj"),
    ],
  ];
  test.each(leaks)("tells %s", (_, name, bytes) => {
    expect(strayMetadata({ name, bytes }, "2026-11-22")).not.toEqual([]);
  });
});

describe("P18: addresses and numbers in public texts", () => {
  const texts = { municipality: "Fjordvik", dataset: demo.dataset, texts: 150, seed: 18 };
  test("are seen", () => {
    expect(attackTexts(texts)).toMatchObject({ held: true, tries: 150 });
  });
  test("a check that sees identity numbers alone lets addresses through", () => {
    const check: typeof checkPublicText = (text, register) =>
      checkPublicText(text, register).filter(({ kind }) => kind === "national-id");
    expect(attackTexts({ ...texts, check }).held).toBe(false);
  });
});
