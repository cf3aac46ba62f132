import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

test("houses are fitted on a plot, one is nudged into a conflict, the nearest fix is taken and undone", async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole("navigation").getByText("Tomter", { exact: true }).click();
  await page.getByRole("row", { name: /Skuletomta aust/ }).click();
  const panel = page.locator(".shell-side");
  await panel.getByText(/Minst 4 hus får plass/).waitFor();
  await panel.getByRole("button", { name: "Vis på kartet" }).click();
  await panel.getByRole("button", { name: "Legg inn 4 hus" }).click();
  await panel.getByText("Ingen grense er brutt slik husene står.").waitFor();
  await panel.getByText("Fire småhus i Alternativ").waitFor();
  expect(await axeViolations(page)).toEqual([]);

  const third = panel.getByRole("button", { name: /^Hus 3: flytt/ });
  await third.focus();
  await page.keyboard.press("Alt+ArrowLeft");
  await panel.getByText("Nabogrense", { exact: true }).waitFor();
  await panel.getByText("Bryter grensen").first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const fix = panel.getByRole("button", { name: /^Flytt hus 3: [\d,]+ m mot/ });
  await fix.click();
  await panel.getByText("Ingen grense er brutt slik husene står.").waitFor();
  await page.keyboard.press("Control+z");
  await panel.getByText("Bryter grensen").first().waitFor();

  // The map's own keys move the house that is held.
  await panel.getByRole("button", { name: /^Hus 3: flytt/ }).focus();
  await page.locator(".maplibregl-canvas").first().focus();
  await page.keyboard.press("Alt+ArrowRight");
  await panel.getByText("Ingen grense er brutt slik husene står.").waitFor();
  expect(app.faults).toEqual([]);
});

test("what has been mapped is listed for the plot and drawn on the map", async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole("navigation").getByText("Tomter", { exact: true }).click();
  await page.getByRole("row", { name: /Skuletomta aust/ }).click();
  const panel = page.locator(".shell-side");
  await panel.getByRole("button", { name: "Hva som er kartlagt her" }).click();
  await panel.getByText("Kartlagt", { exact: true }).waitFor();
  const draw = panel.getByRole("checkbox", { name: "Tegn kartleggingen på kartet" });
  await draw.check();
  await page.getByRole("button", { name: "Vis innholdet i Fare og vern" }).click();
  const legend = page.getByRole("switch", { name: "Vis hva som er kartlagt" });
  expect(await legend.getAttribute("aria-checked")).toBe("true");
  expect(await axeViolations(page)).toEqual([]);
  await draw.uncheck();
  expect(await legend.getAttribute("aria-checked")).toBe("false");
  expect(app.faults).toEqual([]);
});
