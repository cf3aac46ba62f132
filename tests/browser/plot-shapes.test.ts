import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const LONG = 180_000;
const opened = (): App => {
  if (!app) throw new Error("no app is open");
  return app;
};
const size = async () => (await opened().page.locator(".map-sketch-size").textContent()) ?? "";
const title = async () => (await opened().page.locator(".ws-inspector h2").first().textContent())?.trim();

/** A point in open sea beside Fjordvik: no real place. */
const [X, Y] = [600_000, 6_640_000];
const ring = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
/** A part with a hole, another part beside it, and a row that is no outline. */
const PLOTS = JSON.stringify({
  type: "FeatureCollection",
  crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
  features: [
    {
      type: "Feature",
      properties: { Tomtenummer: "h1", Navn: "Hulltomta" },
      geometry: {
        type: "MultiPolygon",
        coordinates: [[ring(X, Y, 60), ring(X + 20, Y + 20, 15).toReversed()], [ring(X + 80, Y, 40)]],
      },
    },
    {
      type: "Feature",
      properties: { Tomtenummer: "h2", Navn: "Punkt" },
      geometry: { type: "Point", coordinates: [X, Y] },
    },
  ],
});

async function importPlots(): Promise<void> {
  const { page } = opened();
  await page.getByRole("navigation").getByText("Tomter", { exact: true }).first().click();
  await page.getByRole("button", { name: "Importer tomtegrenser" }).click();
  const dialog = page.getByRole("dialog");
  const choosing = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Velg filer" }).first().click();
  await (await choosing).setFiles({
    name: "tomter.geojson",
    mimeType: "application/geo+json",
    buffer: Buffer.from(PLOTS),
  });
  await dialog.getByRole("button", { name: "Kontroller radene" }).click();
  await dialog.getByText("Raden er et punkt, men her trengs en flate.").waitFor();
  await dialog.getByText("Legg til i prosjektet").click();
  await dialog.waitFor({ state: "hidden" });
}

test(
  "a plot with a hole and two parts is imported, changed step by step, replaced, and brought back",
  async () => {
    app = await openApp();
    const { page } = app;
    await importPlots();
    await page.getByPlaceholder("Søk i tomtene").fill("Hull");
    await page.locator(".ws-table tbody tr").first().click();
    await page.getByRole("button", { name: "Endre grensen" }).click();
    await page.locator("[data-pen='edit-plot']").waitFor();
    const whole = await size();
    expect(whole).toMatch(/4\s975/);
    // The second corner of the hole, ten metres out.
    await page.locator(".ws-shape-corners .ws-shape-grip").nth(5).focus();
    await page.keyboard.press("Shift+ArrowLeft");
    await expect.poll(size).not.toBe(whole);
    const once = await size();
    await page.keyboard.press("Shift+ArrowUp");
    await expect.poll(size).not.toBe(once);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Control+z");
    await expect.poll(size).toBe(once);
    await page.keyboard.press("Control+z");
    await expect.poll(size).toBe(whole);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(size).toBe(once);
    await page.keyboard.press("Escape");
    await page.locator("[data-pen]").waitFor({ state: "detached" });
    expect(await title()).toBe("Hulltomta");

    await page.getByRole("button", { name: "Endre grensen" }).click();
    await page.locator("[data-pen='edit-plot']").waitFor();
    await page.locator(".ws-shape-corners .ws-shape-grip").nth(5).focus();
    await page.keyboard.press("Shift+ArrowLeft");
    await page.getByRole("button", { name: "Lagre grensen" }).click();
    await expect.poll(title).toBe("Hulltomta (endret)");
    // One row: the plot of the file has given way to its copy.
    expect(await page.locator(".ws-table tbody tr").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.getByText("Én tomt er erstattet i dette alternativet").click();
    await page.getByRole("button", { name: /Erstattet av Hulltomta \(endret\)/ }).click();
    await page.getByText("Tomta teller ikke med i alternativet", { exact: false }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Hent tilbake" }).click();
    await expect.poll(title).toBe("Hulltomta");
    await page.getByRole("button", { name: "Endre grensen" }).waitFor();
    expect(app.faults).toEqual([]);
  },
  LONG,
);
