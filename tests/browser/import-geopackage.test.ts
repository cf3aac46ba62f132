import { afterEach, expect, test } from "vitest";
import { aGeopackage, point } from "../formats/a-geopackage.ts";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

test("a GeoPackage whose zone is named wrongly is read by SQLite in the browser, put right with one click, and its empty layer told", async () => {
  app = await openApp({ width: 1920, height: 1080 });
  const { page } = app;
  // Within Fjordvik, which lies in open sea.
  const shapes = Array.from({ length: 6 }, (_, i) => point(229000 + 150 * i, 6615000 + 90 * i));
  const bytes = await aGeopackage(
    shapes,
    `ALTER TABLE a ADD COLUMN type TEXT; UPDATE a SET type = 'skole';
     UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 25833;
     INSERT INTO gpkg_contents VALUES ('tomt', 'features'); INSERT INTO gpkg_geometry_columns VALUES ('tomt', 'geom', 25832);
     CREATE TABLE tomt (fid INTEGER, geom BLOB)`,
  );
  await page.getByRole("navigation").getByText("Data", { exact: true }).first().click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Velg filer" }).first().click();
  await (await choosing).setFiles({
    name: "skoler.gpkg",
    mimeType: "application/geopackage+sqlite3",
    buffer: Buffer.from(bytes),
  });
  const dialog = page.getByRole("dialog");
  const system = dialog.getByLabel("Koordinatsystem");
  await dialog.getByText("Filen oppgir UTM sone 33, men stedene passer bare i UTM sone 32").waitFor();
  await dialog.getByText("Laget er tomt").waitFor();
  await system.selectOption("EPSG:25833");
  await dialog.locator(".ws-import-crs-repair").getByRole("button", { name: "Bruk UTM sone 32" }).click();
  expect(await system.inputValue()).toBe("");
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Kontroller radene" }).click();
  await dialog.getByText("Alle 6 rader kan tas inn.").waitFor();
  expect(app.faults).toEqual([]);
});
