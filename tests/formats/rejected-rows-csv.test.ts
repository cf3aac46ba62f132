import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/engine/index.ts";
import { rejectedRowsCsv } from "../../src/formats/index.ts";
import { messages } from "../../src/messages/index.ts";
import { built, tableOf } from "./a-file.ts";
import { IDENTITY_NUMBERS } from "./an-identity-number.ts";

const words = (issue: Issue) => ({ reason: issue.code, fix: `fix ${issue.code}` });

describe("the rejected rows", () => {
  it("come back as they stood, with row, reason and what to do in front", async () => {
    const result = await built(
      "dwellings",
      "a.csv",
      "Bolignr;Øst;Nord;Enheter;Adresse\nB1;600000;6640000;1;x\n;600000;6640000;mange;=1+1\nB3;600000;6640000;1;\n",
    );
    expect(rejectedRowsCsv(result, words)).toBe(
      "\uFEFFRad;Hvorfor avvist;Hva du kan gjøre;Bolignr;Øst;Nord;Enheter;Adresse\r\n" +
        "3;value-missing value-not-number;fix value-missing fix value-not-number;;600000;6640000;mange;'=1+1\r\n",
    );
    expect(rejectedRowsCsv(result, words, "en").split("\r\n")[0]).toBe(
      "\uFEFFRow,Why rejected,What to do,Bolignr,Øst,Nord,Enheter,Adresse",
    );
  });

  it("can be corrected and read again, with our own columns passed over", async () => {
    const result = await built("dwellings", "a.csv", "Bolignr;Øst;Nord;Enheter\nB1;0;0;1\n");
    const nb = messages("nb");
    const text = rejectedRowsCsv(result, (issue) => ({
      reason: nb.maybe(`issue.${issue.code}`, issue.params),
      fix: nb.maybe(`issue.${issue.code}.fix`, issue.params),
    }));
    const corrected = await built("dwellings", "b.csv", text.replace(";0;0;", ";600000;6640000;"));
    expect(corrected.records.map(({ id, at }) => [id, at.x])).toEqual([["B1", 600_000]]);
  });

  it("hide what is personal", async () => {
    const number = IDENTITY_NUMBERS[0] as string;
    const result = await built(
      "dwellings",
      "a.csv",
      `Bolignr;Øst;Nord;Leietaker;Diverse\nB1;0;0;Kari Prøve;a\nB2;0;0;Ola Prøve;${number}\n`,
    );
    const text = rejectedRowsCsv(result, words);
    expect(text).toContain("B1;0;0;•••;");
    expect(text).not.toContain("Kari");
    expect(text).not.toContain(number);
    expect((await tableOf("b.csv", text)).rows).toBe(2);
  });
});
