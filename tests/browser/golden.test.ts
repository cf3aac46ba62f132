import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { readProject } from "../../src/formats/index.ts";
import { type } from "../cli/a-terminal.ts";
import { type App, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const root = join(import.meta.dirname, "../..");

/** Runs a command of the palette that downloads something, and hands back what was downloaded. */
async function download(
  { page }: App,
  name: string,
): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(name);
  await page.waitForTimeout(400);
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const file = await coming;
  return { bytes: new Uint8Array(readFileSync(await file.path())), name: file.suggestedFilename() };
}

test("E7: the browser's assessment is, byte for byte, the command line's, today and in an alternative", async () => {
  app = await openApp();
  const { page } = app;
  const project = readProject(new Uint8Array(readFileSync(join(root, "public/demo/fjordvik/project.zip"))));
  if (!project.ok) throw new Error("the demo does not open");
  const today = await download(app, "Lagre vurderingen som fil");
  expect(new TextDecoder().decode(today.bytes)).toBe(
    (await type(["assess", "public/demo/fjordvik/project.zip"])).out,
  );
  const [first] = project.value.scenarios;
  await page.getByRole("button", { name: first?.title ?? "", exact: true }).click();
  await page.locator("[data-assessed='true']").first().waitFor();
  await page.waitForTimeout(800);
  const tried = await download(app, "Lagre vurderingen som fil");
  const printed = await type(["assess", "public/demo/fjordvik/project.zip", "--scenario", first?.id ?? ""]);
  expect(new TextDecoder().decode(tried.bytes)).toBe(printed.out);
  expect(app.faults).toEqual([]);
});

test("a project survives a reload, and the file it is saved to opens to the same data", async () => {
  app = await openApp();
  const { page } = app;
  await page
    .getByText(/Lagret \d\d:\d\d/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Alternativ B", exact: true }).click();
  await page.waitForTimeout(1500);
  await page
    .getByText(/Lagret \d\d:\d\d/)
    .first()
    .waitFor();
  await page.reload();
  await page.locator("[data-assessed='true']").first().waitFor();
  expect(
    await page.getByRole("button", { name: "Alternativ B", exact: true }).getAttribute("aria-pressed"),
  ).toBe("true");
  const { bytes, name } = await download(app, "Lagre prosjektet som fil");
  expect(name).toMatch(/\.zip$/);
  const saved = readProject(bytes);
  const shipped = readProject(new Uint8Array(readFileSync(join(root, "public/demo/fjordvik/project.zip"))));
  if (!saved.ok || !shipped.ok) throw new Error("a project file does not open");
  expect(saved.value.datasetHash).toBe(shipped.value.datasetHash);
  expect(saved.value.scenarios).toEqual(shipped.value.scenarios);
  expect(app.faults).toEqual([]);
});
