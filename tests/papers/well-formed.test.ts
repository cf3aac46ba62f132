import { expect, test } from "vitest";
import { whyNotXml } from "../support/well-formed.ts";

test("what is well-formed is let through", () => {
  for (const text of ['<?xml version="1.0"?><a b="1"><c/>t &amp; u</a>', "<a>1 > 0</a>"])
    expect(whyNotXml(text)).toBeNull();
});

test.each([
  "",
  "<a>",
  "<a></b>",
  "<a/><b/>",
  "<a>&</a>",
  "<a>1 < 2</a>",
  '<a b="1" b="2"/>',
  "<a b=1/>",
  "<a/>tekst",
  '<a b="&x"/>',
])("what is not is caught: %s", (text) => {
  expect(whyNotXml(text)).not.toBeNull();
});
