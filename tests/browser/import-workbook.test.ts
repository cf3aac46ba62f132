import { afterEach, expect, test } from "vitest";
import { writeXlsx } from "../../src/formats/xlsx/write-xlsx.ts";
import { type App, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** The library that reads workbooks asks for blob workers above half a megabyte, which the policy forbids: it used to hang here. */
test("a workbook of 20 000 rows is read in the worker under the content policy", async () => {
  app = await openApp();
  const { page } = app;
  const rows = Array.from({ length: 20_000 }, (_, i) => [
    `ny-${i}`,
    `Prøvekaia ${i}`,
    600_000 + (i % 211) * 3.5,
    6_640_000 + Math.floor(i / 211) * 3.25,
    "ledig",
  ]);
  const bytes = writeXlsx("Boliger", ["Bolignummer", "Adresse", "Øst", "Nord", "Status"], rows);
  expect(bytes.length).toBeGreaterThan(512 * 1024);
  await page.getByRole("navigation").getByText("Data", { exact: true }).first().click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Velg filer" }).first().click();
  await (await choosing).setFiles({
    name: "boliger.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(bytes),
  });
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Kontroller radene" }).click();
  await dialog.getByText("Legg til i prosjektet").waitFor();
  expect((await dialog.textContent())?.replace(/\s/g, "")).toContain("Alle20000raderkantasinn");
  expect(app.faults).toEqual([]);
});
