import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const LIST = [
  "Bolig-ID;Adresse;Status",
  "ny-1;Lisetervegen 14;ledig",
  "ny-2;Lisettervegen 16;ledig",
  "ny-3;Finnesikkjevegen 99;ledig",
].join("\r\n");

test("rows that no address is found for wait in the project, are placed from Boliger by key, and laid aside", async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole("navigation").getByText("Data", { exact: true }).first().click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Velg filer" }).first().click();
  await (await choosing).setFiles({ name: "nye.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) });
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Kontroller radene" }).click();
  await dialog.getByRole("button", { name: "Legg til i prosjektet" }).click();
  await dialog.waitFor({ state: "hidden" });

  await page.keyboard.press("2");
  const waiting = page.getByRole("button", { name: /rader? venter på adresse/ });
  await waiting.waitFor();
  expect(await waiting.textContent()).toContain("2 rader");
  const rows = async () => Number((await page.locator(".ui-table-count").textContent())?.match(/\d+/)?.[0]);
  const before = await rows();
  await waiting.click();
  await dialog.getByRole("heading", { name: "Rader som venter på adresse" }).waitFor();
  await dialog
    .getByRole("button", { name: /Lisetervegen 16/ })
    .first()
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);

  // The first suggestion by its key; the other row is nowhere in the municipality.
  await page.keyboard.press("1");
  await dialog.getByText("Ingen adresse ligner. Pek på kartet.").waitFor();
  await dialog.getByRole("button", { name: "Legg til side" }).click();
  await dialog.getByRole("button", { name: "Bruk stedene" }).click();
  await dialog.waitFor({ state: "hidden" });
  await waiting.waitFor({ state: "detached" });
  await expect.poll(rows).toBe(before + 1);

  await page.keyboard.press("Control+z");
  await waiting.waitFor();
  await expect.poll(rows).toBe(before);
  expect(app.faults).toEqual([]);
});
