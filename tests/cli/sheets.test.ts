import { describe, expect, test } from "vitest";
import { caseFile } from "../../src/engine/council/index.ts";
import { aCase } from "../papers/a-case.ts";
import { readPdf } from "../support/pdf-text.ts";
import { type } from "./a-terminal.ts";

const files = { "sak.json": caseFile(aCase()).text };

describe("spredt sheets", () => {
  test("writes each map as PDF and SVG and the used plots as one PDF, with names that tell municipality and date", async () => {
    const { code, out, err, written } = await type(
      ["sheets", "sak.json", "--out", "ut", "--paper", "A3"],
      files,
    );
    expect([code, err]).toEqual([0, ""]);
    const names = [...written.keys()];
    expect(JSON.parse(out)).toEqual({ written: names, cut: [] });
    for (const name of names)
      expect(name).toMatch(
        /^ut\/(kartark_[a-z-]+_2026-11-01_(i-dag|soner|alternativ-[ab]|tomt-\d+)\.(pdf|svg)|tomteark_[a-z-]+_2026-11-01\.pdf)$/,
      );
    const pdf = names.find((name) => name.endsWith("_i-dag.pdf")) ?? "";
    const [page] = readPdf(written.get(pdf) ?? new Uint8Array()).pages;
    // ISO 216: 420 by 297 mm, in points.
    expect([page?.width, page?.height].map((side) => Math.round((side ?? 0) * 100) / 100)).toEqual([
      1190.55, 841.89,
    ]);
  });

  test("writes the plots that are chosen and no others", async () => {
    const { written } = await type(["sheets", "sak.json", "--out", "ut", "--plots", "t5, t1"], files);
    const plots = [...written.keys()].flatMap((name) => /_tomt-(\d+)\.svg$/.exec(name)?.[1] ?? []);
    expect(plots).toEqual(["6", "2"]);
  });

  test("names what has no room at the scale that is asked for, and the largest at which it has", async () => {
    const { code, out } = await type(["sheets", "sak.json", "--out", "ut", "--scale", "500"], files);
    const { cut } = JSON.parse(out) as { cut: { sheet: string; largest: number }[] };
    expect(code).toBe(0);
    expect(cut.map(({ sheet }) => sheet)).toContainEqual(expect.stringMatching(/_i-dag$/));
    for (const { largest } of cut) expect(largest).toBeGreaterThan(500);
  });

  test("refuses papers and scales that there are none of", async () => {
    const said = async (...more: string[]) => {
      const { code, err, written } = await type(["sheets", "sak.json", "--out", "ut", ...more], files);
      expect([code, written.size]).toEqual([2, 0]);
      return err;
    };
    expect(await said("--paper", "A2")).toContain("A4, A3");
    expect(await said("--scale", "777")).toContain("1000");
    expect(await said("--orientation", "up")).toContain("portrait");
    expect(await said("--plots", "t0,tx")).toContain("no plot tx");
  });
});
