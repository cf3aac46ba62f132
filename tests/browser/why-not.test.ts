import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

test("what it would take is asked of a plot; the number of houses that is offered is tried, mends what it said, and is undone", async () => {
  app = await openApp();
  const { page } = app;
  await page.getByRole("navigation").getByText("Tomter", { exact: true }).click();
  await page.getByRole("row", { name: /Skuletomta aust/ }).click();
  const panel = page.locator(".shell-side");
  await panel.getByText(/^3 i veien · plass 4 av 16$/).waitFor();
  const fold = panel.getByRole("button", { name: "Hva skal til?" });
  expect(await fold.getAttribute("aria-expanded")).toBe("false");
  await fold.click();
  const answer = panel.locator(".ws-whynot");
  await answer.getByText("I veien for 2 hus, det alvorligste først:").waitFor();
  await answer.getByText("Med ett hus spør ingen regel for nabolaget om mer enn i dag.").waitFor();
  expect(await answer.innerText()).toMatch(/Plass 4 av 16 i vektingen av kriteriene/);
  expect(await answer.innerText()).toMatch(/For å bli blant de 3 beste/);
  expect(await axeViolations(page)).toEqual([]);

  await answer.getByRole("button", { name: "Prøv ett hus" }).click();
  await panel.getByText(/^2 i veien/).waitFor();
  await answer.getByText("I veien for ett hus, det alvorligste først:").waitFor();
  expect(await answer.getByText("Rimelig fordeling").count()).toBe(0);
  await page.waitForTimeout(900);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Control+z");
  await panel.getByText(/^3 i veien/).waitFor();
  expect(app.faults).toEqual([]);
});
