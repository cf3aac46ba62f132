import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

test("another level of areas is chosen with the keyboard, counted everywhere, and undone", async () => {
  app = await openApp();
  const { page } = app;
  const panel = page.locator(".shell-side");
  const choice = panel.getByRole("group", { name: "Områdenivå" });
  await panel.getByText(/av de 49 områdene/).waitFor();
  await choice.getByRole("radio", { name: "Grunnkretser" }).focus();
  await page.keyboard.press("ArrowRight");
  await panel.getByText(/av de 7 områdene/).waitFor();
  expect(await choice.getByRole("radio", { name: "Bydeler" }).isChecked()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("radio");
  const table = page.locator(".ws-table");
  await table.getByText("7 områder").waitFor();
  await table.getByRole("columnheader", { name: "Bydel" }).waitFor();

  // The same place at the other level is one press away, in both directions.
  await table.getByText("Sentrum", { exact: true }).click();
  await page.getByRole("heading", { name: "Samme sted på et annet nivå" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: /Torget/ }).click();
  await table.getByText("49 områder").waitFor();
  await page.getByRole("heading", { name: "Torget", level: 2 }).waitFor();
  expect(await page.getByRole("combobox", { name: "Områdenivå" }).inputValue()).toBe("grunnkrets");

  await page.getByRole("combobox", { name: "Områdenivå" }).selectOption("district");
  await page.getByRole("heading", { name: "Sentrum", level: 2 }).waitFor();
  await page.keyboard.press("Control+z");
  await table.getByText("49 områder").waitFor();
  expect(app.faults).toEqual([]);
});
