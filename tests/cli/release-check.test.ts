import { describe, expect, test } from "vitest";
import { caseFile, releaseText } from "../../src/engine/council/index.ts";
import { aPublicCase } from "../engine/council/a-public-case.ts";
import { type } from "./a-terminal.ts";

const publicCase = aPublicCase();
const release = releaseText(publicCase.release);
const { text, hash } = caseFile(publicCase);
const check = (file: string | Uint8Array) => type(["release-check", "f.json"], { "f.json": file });

describe("spredt release-check", () => {
  test("says of a release and of a case that they are whole, and by which hash they are known", async () => {
    const { code, out, err } = await check(release);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({
      whole: true,
      kind: "release",
      hash: publicCase.release.hash,
      date: "2026-11-01",
    });
    expect(JSON.parse((await check(text)).out)).toEqual({
      whole: true,
      kind: "case",
      hash,
      date: "2026-11-01",
    });
  });

  test("says what is wrong and where, of either", async () => {
    const date = await check(release.replace('"date":"2026-11-01"', '"date":"2026-13-01"'));
    expect(date.code).toBe(1);
    expect(date.err).toContain("bad-value at date");
    expect(JSON.parse(date.out)).toMatchObject({ whole: false, kind: "release" });
    const need = await check(text.replace('"need":6', '"need":7'));
    expect([need.code, need.err]).toEqual([1, "f.json: wrong-hash at hash\n"]);
    expect(JSON.parse((await check("{}")).out)).toEqual({
      whole: false,
      kind: null,
      faults: [{ code: "not-a-case", at: "" }],
    });
    expect((await check(`\uFEFF${release}`)).code).toBe(1);
  });

  test("refuses what it cannot read", async () => {
    expect((await check(new Uint8Array([0xff, 0xfe]))).code).toBe(2);
    expect((await type(["release-check"])).err).toContain("name one");
  });
});
