import { describe, expect, it } from "vitest";
import { csvText } from "../../../src/app/ui/csv-text.ts";

describe("a table as text for a Norwegian spreadsheet", () => {
  it("has a byte order mark, semicolons and decimal commas", () => {
    expect(csvText(["Krets", "Per 1000"], [["Lia", 3.4]])).toBe("\uFEFFKrets;Per 1000\r\nLia;3,4\r\n");
  });

  it("leaves unknown empty", () => {
    expect(csvText(["a", "b"], [[null, Number.NaN]])).toBe("\uFEFFa;b\r\n;\r\n");
  });

  it("quotes what would break a row", () => {
    expect(csvText(["a"], [['en; "to"\ntre']])).toContain('"en; ""to""\ntre"');
  });

  it("lets no cell be read as a formula", () => {
    for (const text of ["=1+1", "+47", "-2", "@SUM(A1)"])
      expect(csvText(["a"], [[text]])).toContain(`'${text}`);
    expect(csvText(["a"], [[-2]])).toContain("\r\n-2\r\n");
  });
});
