import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

test("the reading answers in sentences, each opens its picture, its table and its caveats", async () => {
  app = await openApp();
  const { page } = app;
  const panel = page.locator(".shell-side");
  for (const sentence of [/tettere enn resten/, /mer ujevn enn tilfeldig/, /Tettest er det/, /Nå er det/])
    await panel.getByText(sentence).first().waitFor();
  for (const name of [/Se kurve/, /Se utviklingen/, /Se fordeling/, /Se steder/])
    await panel.getByRole("button", { name }).first().click();
  await panel.getByText("Forbehold").first().waitFor();
  expect(await panel.locator("figure").count()).toBeGreaterThanOrEqual(3);
  expect(await axeViolations(page)).toEqual([]);

  const curve = panel.locator("figure").first();
  await curve.getByRole("button", { name: "Vis som tabell" }).click();
  expect(await curve.locator("tbody tr").count()).toBeGreaterThan(50);
  const coming = page.waitForEvent("download");
  await curve.getByRole("button", { name: "CSV" }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.csv$/);
  await app.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await curve.getByRole("button", { name: "Kopier" }).click();
  await curve.getByRole("button", { name: "Kopiert" }).waitFor();
  const kinds = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(kinds).toEqual(["image/png"]);
  expect(app.faults).toEqual([]);
});

test("a sentence sets its map, an alternative says what it changes, and a quarter is shown with a way back", async () => {
  app = await openApp();
  const { page } = app;
  const panel = page.locator(".shell-side");
  const item = (name: string) =>
    panel.locator(".ws-reading-item", { has: page.getByRole("heading", { name, level: 3 }) });
  await item("Rundt folk flest")
    .getByRole("button", { name: /Vis i kart/ })
    .click();
  await page.getByText(/Under kommunens/).waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByText("Alternativ A", { exact: true }).first().click();
  await panel.getByText(/gjør fordelingen/).waitFor();

  const year = item("Mot i fjor");
  await year.getByRole("button", { name: "Se utviklingen" }).click();
  await year.getByRole("slider", { name: /Kvartal/ }).press("ArrowLeft");
  const banner = page.locator(".map-past");
  await banner.getByText(/Viser .* kvartal/).waitFor();
  await year.getByText("Endringen", { exact: true }).click();
  await banner.getByText(/Viser endringen/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await banner.getByRole("button", { name: "Tilbake til i dag" }).click();
  expect(await banner.count()).toBe(0);

  await item("Hvor tettest")
    .getByRole("button", { name: /Se steder/ })
    .click();
  await panel
    .getByRole("button", { name: /boenheter innen/ })
    .first()
    .click();
  await panel.locator(".ws-groups-members button").first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(app.faults).toEqual([]);
});

test("the line-up hides the real map until somebody has chosen", async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole("button", { name: /hvilket kart som er ekte/ }).click();
  await page.getByRole("button", { name: "Kart 20", exact: true }).waitFor();
  expect(await page.getByText("det ekte", { exact: false }).count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Kart 7", exact: true }).click();
  await page.getByText(/· det ekte/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(app.faults).toEqual([]);
});

test("a small municipality gets an honest word, and never a statistic", async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole("navigation").getByText("Data", { exact: true }).click();
  await page
    .locator("li, tr, div", { hasText: "Øygrend" })
    .getByRole("button", { name: "Åpne" })
    .last()
    .click();
  await page.getByRole("navigation").getByText("Oversikt", { exact: true }).click();
  await page.getByText("For få til å si noe").first().waitFor();
  expect(await page.getByText(/p = |tilfeldige trekninger/).count()).toBe(0);
  expect(app.faults).toEqual([]);
});

test("Metode shows what our statistics were held against", async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole("navigation").getByText("Metode", { exact: true }).click();
  await page.getByRole("button", { name: "Samsvar med andre" }).click();
  await page.getByRole("heading", { name: "Regner Spredt riktig?" }).waitFor();
  expect(await page.locator(".ws-method-agreement tbody tr").count()).toBeGreaterThan(300);
  expect(await axeViolations(page)).toEqual([]);
});
