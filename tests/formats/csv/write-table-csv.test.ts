import { describe, expect, it } from "vitest";
import { writeTableCsv } from "../../../src/formats/index.ts";

describe("a table as CSV", () => {
  it("opens in a Norwegian spreadsheet", () => {
    expect(
      writeTableCsv(
        ["Navn", "m²"],
        [
          ["Å; B", 3.5],
          ['"q"', -1],
          [null, true],
        ],
        { language: "nb" },
      ),
    ).toBe('\uFEFFNavn;m²\r\n"Å; B";3,5\r\n"""q""";-1\r\n;ja\r\n');
  });

  it("opens in an English spreadsheet", () => {
    expect(
      writeTableCsv(
        ["a", "b"],
        [
          ["x, y", 3.5],
          [false, null],
        ],
        { language: "en" },
      ),
    ).toBe('\uFEFFa,b\r\n"x, y",3.5\r\nno,\r\n');
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ["-x", "'-x"],
    ["-3,5", "-3,5"],
    ["+47 900", "+47 900"],
    ["Storgata 1", "Storgata 1"],
  ])("writes %j as %j, so that no spreadsheet runs it", (text, written) => {
    expect(writeTableCsv(["a"], [[text]], { language: "nb" })).toBe(`\uFEFFa\r\n${written}\r\n`);
  });
});
