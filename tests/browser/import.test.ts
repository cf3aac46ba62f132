import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** Points in open sea beside Fjordvik: no real place. */
const STOCK = [
  "Bolig-ID;Adresse;Øst;Nord;Status;Soverom;Leietaker",
  "ny-1;Prøvekaia 1;EAST;NORTH;ledig;2;Ola Nordmann",
  "ny-2;Prøvekaia 2;EAST;NORTH;utleid;1,5;Kari Nordmann",
  "ny-3;Prøvekaia 3;langt av gårde;NORTH;ledig;1;Nils Nordmann",
].join("\r\n");

async function drop({ page }: App, name: string, bytes: Buffer): Promise<void> {
  await page.getByRole("navigation").getByText("Data", { exact: true }).first().click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Velg filer" }).first().click();
  await (await choosing).setFiles({ name, mimeType: "text/csv", buffer: bytes });
}

const contents = async ({ page }: App, name: string) => {
  await page.getByRole("navigation").getByText("Data", { exact: true }).first().click();
  return (await page.locator("tr", { hasText: name }).first().textContent())?.replace(/\s/g, "") ?? "";
};

test("a Windows-1252 CSV is read, its name column stopped, its bad row told, and the import is one step to undo", async () => {
  app = await openApp();
  const { page } = app;
  const text = STOCK.replaceAll("EAST", "600000").replaceAll("NORTH", "6640000");
  const before = await contents(app, "Boliger");
  await drop(app, "boliger.csv", Buffer.from(text, "latin1"));
  const dialog = page.getByRole("dialog");
  await dialog.getByText("ser ut som navn").waitFor();
  expect(await dialog.textContent()).not.toContain("Nordmann");
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Kontroller radene" }).click();
  const report = dialog.getByText("Legg til i prosjektet");
  await report.waitFor();
  const told = (await dialog.textContent()) ?? "";
  expect(told).toContain("langt av gårde");
  expect(told).not.toContain("Nordmann");
  expect(await axeViolations(page)).toEqual([]);
  const coming = page.waitForEvent("download");
  await dialog
    .getByRole("button", { name: /avviste rad/i })
    .first()
    .click();
  expect((await coming).suggestedFilename()).toMatch(/\.csv$/);
  await report.click();
  await dialog.waitFor({ state: "hidden" });
  await page.waitForTimeout(800);
  expect(await contents(app, "Boliger")).not.toBe(before);
  await page.keyboard.press("Control+z");
  await page.waitForTimeout(800);
  expect(await contents(app, "Boliger")).toBe(before);
  expect(app.faults).toEqual([]);
});

test("100 000 rows are read in a worker with progress, and the page goes on answering: they can be stopped", async () => {
  app = await openApp();
  const { page } = app;
  const rows = Array.from(
    { length: 100_000 },
    (_, i) => `a${i};Prøvegata ${i};${600_000 + (i % 317)};${6_640_000 + Math.floor(i / 317)};1`,
  );
  const file = Buffer.from(`Adresse-ID;Adresse;Øst;Nord;Antall boliger\n${rows.join("\n")}\n`);
  await drop(app, "adresser.csv", file);
  const dialog = page.getByRole("dialog");
  const build = dialog.getByRole("button", { name: "Kontroller radene" });
  await build.waitFor();
  await build.click();
  await dialog.getByRole("progressbar").first().waitFor();
  await dialog.getByRole("button", { name: "Stopp" }).click();
  await dialog.getByText("Importen ble stoppet").waitFor();
  await dialog.getByText("Ingenting er lagt til i prosjektet.").waitFor();
  expect(app.faults).toEqual([]);
});
