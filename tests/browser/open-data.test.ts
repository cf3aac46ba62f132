import { strToU8, zipSync } from "fflate";
import type { Route } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** A municipality in open sea that no register has. */
const NUMBER = "9999";
const square = (west: number, south: number, size: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});
const unit = (n: number, west: number) => ({
  type: "Feature",
  properties: { grunnkretsnummer: `${NUMBER}010${n}`, grunnkretsnavn: `Krets ${n}`, kommunenummer: NUMBER },
  geometry: square(west, 59.5, 0.02),
});
const UNITS = zipSync({
  "grunnkretser.geojson": strToU8(
    JSON.stringify({ Grunnkrets: { type: "FeatureCollection", features: [unit(1, 4.0), unit(2, 4.02)] } }),
  ),
});
const STOP = {
  id: "NSR:StopPlace:1",
  name: { value: "Bølgen" },
  centroid: { location: { longitude: 4.01, latitude: 59.51 } },
};

/** What each service answers; anything else is refused as a service would. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  "api.kartverket.no/kommuneinfo/v1/kommuner": [
    { kommunenummer: NUMBER, kommunenavn: "Prøvehavet", kommunenavnNorsk: "Prøvehavet" },
  ],
  [`api.kartverket.no/kommuneinfo/v1/kommuner/${NUMBER}`]: {
    kommunenavn: "Prøvehavet",
    kommunenavnNorsk: "Prøvehavet",
  },
  [`api.kartverket.no/kommuneinfo/v1/kommuner/${NUMBER}/omrade`]: { omrade: square(4.0, 59.5, 0.04) },
  "nedlasting.geonorge.no/api/order": {
    files: [
      {
        downloadUrl: "https://nedlasting.geonorge.no/Basisdata_9999_Provehavet_4258_Grunnkretser_GeoJSON.zip",
      },
    ],
  },
  "nedlasting.geonorge.no/Basisdata_9999_Provehavet_4258_Grunnkretser_GeoJSON.zip": UNITS,
  "api.entur.io/stop-places/v1/read/stop-places": [STOP],
};

test("open data is fetched by number alone, what fails is named, and the rest becomes a project with owner, licence and date", async () => {
  app = await openApp();
  const { page } = app;
  const asked: string[] = [];
  let slow = true;
  await page.route(/^https:/, async (route: Route) => {
    const request = route.request();
    const url = new URL(request.url());
    asked.push(`${request.method()} ${url.href} ${request.postData() ?? ""}`);
    const headers = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
    const answer = ANSWERS[`${url.host}${url.pathname}`];
    if (answer === undefined) return route.fulfill({ status: 403, headers, body: "<b>nei</b>" });
    if (slow && url.pathname.endsWith("stop-places")) await new Promise((late) => setTimeout(late, 1_500));
    await route
      .fulfill(
        answer instanceof Uint8Array
          ? { headers, body: Buffer.from(answer) }
          : { headers, contentType: "application/json", body: JSON.stringify(answer) },
      )
      .catch(() => {});
  });
  await page.getByRole("navigation").getByText("Data", { exact: true }).first().click();
  expect(await page.getByRole("button", { name: "Hent åpne data" }).count()).toBe(0);
  await page.getByRole("button", { name: "Nytt prosjekt" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Hent kommunelisten" }).click();
  await dialog.getByLabel("Velg kommune").selectOption(NUMBER);
  expect(await dialog.getByLabel("Kommunenummer").inputValue()).toBe(NUMBER);
  expect(asked).toEqual(["GET https://api.kartverket.no/kommuneinfo/v1/kommuner "]);
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Lag prosjektet" }).click();

  await dialog.getByText(`Tjenestene får vite kommunenummeret ${NUMBER}`).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: /^Hent 7 kilder/ }).click();
  await dialog.getByRole("button", { name: "Stopp" }).click();
  slow = false;
  await dialog
    .getByRole("button", { name: /kilder?$/ })
    .first()
    .click();
  await dialog.getByRole("button", { name: /^Gå videre med/ }).waitFor();
  const told = (await dialog.textContent()) ?? "";
  expect(told).toContain("Tjenesten svarte med feil 403.");
  expect(told).not.toContain("nei<");
  expect(told).toContain("Det som mangler, kan lastes ned");
  expect(await axeViolations(page)).toEqual([]);
  for (const one of asked.slice(1)) expect(one).toMatch(/9999|Provehavet/);

  await dialog.getByRole("button", { name: /^Gå videre med/ }).click();
  await dialog.getByRole("button", { name: "Kontroller radene" }).click();
  const add = dialog.getByRole("button", { name: /Legg til/ });
  await add.waitFor();
  await add.click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("navigation").getByText("Data", { exact: true }).first().click();
  const source = page.locator("tr", { hasText: "Grunnkretser_GeoJSON.zip" }).first();
  await source.waitFor();
  expect(await source.textContent()).toContain("© Kartverket, CC BY 4.0");
  expect(app.requests.filter((url) => url.startsWith("https:")).length).toBe(asked.length);

  const before = asked.length;
  await page.getByRole("button", { name: "Hent åpne data" }).click();
  await dialog
    .getByText(/^Hentet /)
    .first()
    .waitFor();
  expect(asked.length).toBe(before);
  expect(app.faults.filter((fault) => !fault.includes("403"))).toEqual([]);
});
