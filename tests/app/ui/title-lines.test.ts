import { expect, test } from "vitest";
import { titleLines } from "../../../src/app/ui/chart-picture.ts";

test("a title of a picture is broken between words where the sheet ends, and loses none", () => {
  expect(titleLines("Kort tittel", 344)).toEqual(["Kort tittel"]);
  const long = "14 Kverndalen og 10 Sørstranda vest når vekten på Grøntområde endres";
  const lines = titleLines(long, 344);
  expect(lines.length).toBe(2);
  expect(lines.join(" ")).toBe(long);
  expect(titleLines("Førstehjelpsutstyrsoppbevaringsplass ja", 70)).toEqual([
    "Førstehjelpsutstyrsoppbevaringsplass",
    "ja",
  ]);
});
