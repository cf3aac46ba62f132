import fc from "fast-check";
import { expect, test } from "vitest";
import { caseFile, figureSums } from "../../../src/engine/council/index.ts";
import { packageFile, packageName } from "../../../src/papers/index.ts";
import { PACKAGE_SLOT } from "../../../src/papers/package/package-file.ts";
import { aPublicCase } from "../../engine/council/a-public-case.ts";

const template = `<body>${PACKAGE_SLOT}<script>room()</script></body>`;
const publicCase = aPublicCase();
const carried = (html: string) =>
  /<script type="application\/json" id="spredt-case">(.*?)<\/script>/s.exec(html)?.[1] ?? "";

test("a package carries the very text of the case and the sums of its figures", () => {
  const file = caseFile(publicCase);
  const html = packageFile(file, template);
  expect(JSON.parse(carried(html))).toEqual({ text: file.text, figures: figureSums(publicCase) });
  expect(html.endsWith("<script>room()</script></body>")).toBe(true);
  expect(packageFile(file, template)).toBe(html);
});

test("no text can end the script it lies in, nor be read as a sign of the template", () => {
  const nasty = fc.oneof(
    fc.string(),
    fc.constantFrom("</script><script>alert(1)</script>", "<!--", "$&", "$'", PACKAGE_SLOT),
  );
  fc.assert(
    fc.property(nasty, (title) => {
      const file = caseFile({ ...publicCase, title });
      const html = packageFile(file, template);
      expect(html.match(/<script/g)).toHaveLength(2);
      expect(JSON.parse(carried(html)).text).toBe(file.text);
    }),
  );
});

test("the sums are of the figures: another house gives another sum, and other words do not", () => {
  const houses = [{ plot: publicCase.plots[0]?.id ?? ("" as never), houses: 2, findings: [] }];
  const withA = (title: string, many: number) =>
    figureSums({
      ...publicCase,
      title,
      alternatives: [
        { id: "A", title: "", reason: "", houses: houses.map((one) => ({ ...one, houses: many })) },
      ],
    });
  expect(withA("x", 2)).toEqual(withA("y", 2));
  expect(withA("x", 2).A).not.toBe(withA("x", 3).A);
  expect(withA("x", 2)["0"]).toBe(withA("x", 3)["0"]);
});

test("a template without its one slot is our own bug", () => {
  expect(() => packageFile(caseFile(publicCase), "<body></body>")).toThrow("one slot");
});

test("the file is named as the case's other papers are", () => {
  expect(packageName("saksframlegg_fjordvik_2026-11-01")).toBe("motepakke_fjordvik_2026-11-01.html");
});
