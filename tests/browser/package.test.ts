import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { readCase } from "../../src/engine/council/index.ts";
import { packageFile } from "../../src/papers/index.ts";
import { aDemoCase } from "./a-demo-case.ts";
import { openFile, useBrowser } from "./open-app.ts";

useBrowser();

const template = readFileSync(
  join(import.meta.dirname, "../../.cache/journeys/meeting-package.html"),
  "utf8",
);
const folder = mkdtempSync(join(tmpdir(), "spredt-package-"));

function made(change: (html: string) => string = (html) => html): string {
  const read = readCase(aDemoCase());
  if (!read.ok) throw new Error(read.error[0]?.code);
  const path = join(folder, "motepakke.html");
  writeFileSync(path, change(packageFile(read.value, template)));
  return pathToFileURL(path).href;
}

test("a package opens from a disk without a network, asks for nothing, and reckons its figures to be the same", async () => {
  const app = await openFile(made());
  await app.page.getByText("Regnet på nytt – likt").waitFor();
  const asked = app.requests.filter((url) => !url.startsWith("file:") && !/^(data|blob):/.test(url));
  expect(asked).toEqual([]);
  expect(app.faults).toEqual([]);
  await app.close();
});

test("a package whose figures were changed says which, and one whose case was changed is not opened", async () => {
  const figures = await openFile(made((html) => html.replace(/"figures":\{"0":"./, '"figures":{"0":"x')));
  await figures.page.getByText("Regnet på nytt – ulikt for 0").waitFor();
  await figures.close();
  const need = await openFile(made((html) => html.replace('\\"need\\":6', '\\"need\\":7')));
  await need.page.getByRole("alert").waitFor();
  await need.close();
});
