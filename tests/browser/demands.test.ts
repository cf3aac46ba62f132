import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

test("a demand is priced over the whole municipality, counted out and taken back", async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole("navigation").getByText("Tomter", { exact: true }).click();
  const panel = page.locator(".shell-side");
  await panel.getByText("Hva om …?").click();
  await panel.getByRole("button", { name: "300 m fra skole" }).click();
  await panel.getByText(/av 16 kandidattomter er igjen/).waitFor();
  await panel.getByText(/kunne aldri vært tilbudt/).waitFor();
  await panel.getByText("Hvem bærer de neste").first().waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await panel.getByLabel("Hva kreves?").selectOption({ label: "Høyst så mange adresser i samme gate" });
  await panel.getByLabel("Med innsigerens ord (valgfritt)").fill("Ikke to i én gate");
  await panel.getByRole("button", { name: "Se prisen" }).click();
  await panel.getByText("«Ikke to i én gate»").waitFor();
  const counted = panel.getByRole("checkbox", { name: /Høyst én adresse/ });
  expect(await counted.isChecked()).toBe(true);
  await counted.uncheck();
  await panel.getByRole("button", { name: /Fjern kravet «Minst 300 m/ }).click();
  expect(await panel.getByText(/kandidattomter er igjen/).count()).toBe(0);
  await page.keyboard.press("Control+z");
  await panel.getByText("Minst 300 m fra nærmeste skole").waitFor();
  expect(app.faults).toEqual([]);
});

test("a plot's case is written in its panel and kept with the project", async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole("navigation").getByText("Tomter", { exact: true }).click();
  await page.getByRole("row", { name: /Skuletomta aust/ }).click();
  const panel = page.locator(".shell-side");
  await panel.getByRole("button", { name: "Konsekvenser for barn og unge" }).click();
  await panel.getByText("Ikke skrevet ennå").waitFor();
  await panel.getByLabel("Hva betyr forslaget for barn og unge?").fill("Gangveien til skolen går forbi.");
  await panel.getByRole("button", { name: "Nabodialogplan" }).click();
  await panel.getByText(/Skrevet\. Teksten følger saken/).waitFor();
  await panel.getByText(/adresser med \d+ boliger ligger innen 200/).waitFor();
  await panel.getByRole("checkbox", { name: "Kontaktpersonen er kunngjort" }).check();
  expect(await axeViolations(page)).toEqual([]);
  const coming = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Last ned adresselisten" }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.csv$/);
  await page.getByRole("row", { name: /Åslia øvre/ }).click();
  await page.getByRole("row", { name: /Skuletomta aust/ }).click();
  await panel.getByRole("button", { name: "Nabodialogplan" }).click();
  expect(await panel.getByRole("checkbox", { name: "Kontaktpersonen er kunngjort" }).isChecked()).toBe(true);
  expect(app.faults).toEqual([]);
});
