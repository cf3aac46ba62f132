import { describe, expect, test } from "vitest";
import { caseFile } from "../../src/engine/council/index.ts";
import { aCase } from "../papers/a-case.ts";
import { type } from "./a-terminal.ts";

const files = { "sak.json": caseFile(aCase()).text };

describe("spredt papers", () => {
  test("writes the saksframlegg, the workbook and every table", async () => {
    const { code, out, err, written } = await type(["papers", "sak.json", "--out", "ut/"], files);
    expect([code, err]).toEqual([0, ""]);
    const names = [...written.keys()];
    expect(JSON.parse(out)).toEqual({ written: names });
    expect(names).toContain("ut/tabeller/for-og-etter.csv");
    expect(
      names.filter((name) =>
        /^ut\/saksframlegg_[a-z-]+_2026-11-01(_tabeller\.xlsx|\.docx|\.pdf)$/.test(name),
      ),
    ).toHaveLength(3);
  });

  test("puts the case into a built room, and refuses what is none", async () => {
    const room = { ...files, "rom.html": "<body><!--spredt-package--></body>", "x.html": "<body></body>" };
    const { code, written } = await type(["papers", "sak.json", "--out", "ut", "--room", "rom.html"], room);
    expect(code).toBe(0);
    const [name] = [...written.keys()].filter((one) => one.endsWith(".html"));
    expect(name).toMatch(/^ut\/motepakke_[a-z-]+_2026-11-01\.html$/);
    const other = await type(["papers", "sak.json", "--out", "ut", "--room", "x.html"], room);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("no built room")]);
    expect((await type(["papers", "sak.json", "--out", "ut", "--room", "y.html"], room)).code).toBe(2);
  });

  test("refuses a file that is no case, or that has been changed", async () => {
    const changed = files["sak.json"].replace("Neste småhus", "Andre småhus");
    const { code, err, written } = await type(["papers", "sak.json", "--out", "ut"], { "sak.json": changed });
    expect(code).toBe(2);
    expect(err).toContain("wrong-hash");
    expect(written.size).toBe(0);
    expect((await type(["papers", "x.json", "--out", "ut"], { "x.json": "{}" })).err).toContain("not-a-case");
  });

  test("says what is missing on the command line", async () => {
    expect((await type(["papers"], files)).err).toContain("name one case file");
    expect((await type(["papers", "sak.json"], files)).err).toContain("--out DIR");
    expect((await type(["papers", "sak.json", "--out", "ut", "--language", "fi"], files)).err).toContain(
      "nb, nn, en",
    );
  });
});
