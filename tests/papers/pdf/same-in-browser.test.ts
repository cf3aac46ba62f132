import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import { casePaper, pdfFile } from "../../../src/papers/index.ts";
import { aPublicCase } from "../../engine/council/a-public-case.ts";
import { paperFonts } from "../../support/paper-fonts.ts";

// The library has one build for Node and one for browsers, which pack and hand out bytes each in its way.
test("a PDF made with the library's build for browsers is the one made with that for Node, byte for byte", async () => {
  const paper = casePaper(aPublicCase(), "nb");
  const inNode = await pdfFile(paper, paperFonts);
  vi.resetModules();
  const library = dirname(createRequire(import.meta.url).resolve("pdfkit"));
  vi.doMock("pdfkit", () => import(/* @vite-ignore */ join(library, "pdfkit.browser.mjs")));
  const browser: unknown = (await import("pdfkit")).default;
  const { pdfFile: again } = await import("../../../src/papers/index.ts");
  const inBrowser = await again(paper, paperFonts);
  vi.doUnmock("pdfkit");
  const node = await vi.importActual<{ readonly default: unknown }>("pdfkit");
  expect(browser).not.toBe(node.default);
  expect(Buffer.compare(Buffer.from(inBrowser), Buffer.from(inNode))).toBe(0);
});
