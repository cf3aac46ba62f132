import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** What is being assessed anew is dimmed, and for that while has too little contrast. */
async function settled({ page }: App): Promise<void> {
  await page.waitForTimeout(900);
  await page.locator("[data-assessed='true']").first().waitFor();
  await page.locator(".ws-side[aria-busy='false']").waitFor();
  await page.locator(".ws-table[aria-busy='false']").waitFor();
}

async function openWeighing(): Promise<App> {
  const opened = await openApp();
  await opened.page.getByRole("navigation").getByText("Tomter", { exact: true }).first().click();
  await opened.page.getByText("Vekting", { exact: true }).click();
  await opened.page.getByRole("button", { name: "Lag egen kopi" }).click();
  await opened.page.locator("[data-assessed='true']").first().waitFor();
  await opened.page.locator(".ws-sliders input:enabled").first().waitFor();
  return opened;
}

test("a weight is moved from the keyboard, the ranking follows at once, and undo takes it back", async () => {
  app = await openWeighing();
  const { page } = app;
  await page.getByRole("button", { name: /^Vis alle 16/ }).click();
  const ranking = () => page.getByRole("list", { name: "Tomtene i rekkefølge" }).innerText();
  const slider = page.getByRole("slider", { name: "Holdeplass" });
  const before = await ranking();
  const share = await slider.getAttribute("aria-valuetext");
  await slider.focus();
  for (let step = 0; step < 30; step++) await page.keyboard.down("ArrowRight");
  // Held down: nothing is committed, and yet the plots have new places.
  expect(await ranking()).toMatch(/opp \d|ned \d/);
  expect(
    await page
      .getByRole("button", { name: /^Angre/ })
      .first()
      .getAttribute("aria-label"),
  ).toContain("kopi av regelsett");
  await page.keyboard.up("ArrowRight");
  await settled(app);
  expect(await ranking()).not.toBe(before);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Control+z");
  await page.waitForTimeout(900);
  expect(await slider.getAttribute("aria-valuetext")).toBe(share);
  expect(app.faults).toEqual([]);
});

test("ranking and pairs are worked from the keyboard, and every part of the page is accessible", async () => {
  app = await openWeighing();
  const { page } = app;
  await page.getByText("Rangering (ROC)", { exact: true }).click();
  await page.getByRole("button", { name: "Bruk vektene over" }).click();
  await page.getByRole("button", { name: "Flytt «Dagligvarer» opp" }).click();
  const order = page.getByRole("list", { name: "Rangering (ROC)" });
  // It shared the first place: now it has it alone, and one press down shares it again.
  expect(await order.getByRole("listitem").first().innerText()).toMatch(/Dagligvarer(?!.*delt)/s);
  await page.getByRole("button", { name: "Flytt «Dagligvarer» ned" }).click();
  expect(await order.getByRole("listitem").first().innerText()).toContain("delt");
  await settled(app);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByText("Parvis (AHP)", { exact: true }).click();
  await page.getByRole("button", { name: "Fyll ut resten etter dagens vekter" }).click();
  await page.getByText(/vurderingene henger godt sammen/).waitFor();
  const judgement = page.getByRole("slider", { name: /^Hva betyr mest/ });
  await judgement.focus();
  await page.keyboard.press("Home");
  await page
    .getByText(/betyr svært mye mer enn/)
    .first()
    .waitFor();
  for (const part of [
    "Verdikurver",
    "Én tomt mot de andre",
    "Tåler førsteplassen ±20 %?",
    "Tomter ingen andre slår på alt",
    "Kryssjekk med andre metoder",
    "Må-krav og veto",
  ])
    await page.getByRole("button", { name: part }).click();
  await page.getByText("tilfeldige vektinger (SMAA)").waitFor();
  await settled(app);
  expect(await axeViolations(page)).toEqual([]);
  expect(app.faults).toEqual([]);
});

test("bounds of one's own are typed and dragged, one step each, told where they hold, and said to be impossible", async () => {
  app = await openWeighing();
  const { page } = app;
  await page.getByText("Egne grenser for hvert kriterium").click();
  const field = (name: string) => page.getByRole("textbox", { name });
  await field("Holdeplass: minst, i prosent").fill("90");
  await field("Holdeplass: høyst, i prosent").focus();
  await page.getByText("Skriv to tall fra 0 til 100").waitFor();
  await field("Holdeplass: høyst, i prosent").fill("95");
  await page.keyboard.press("Enter");
  await page.getByText(/^Ingen vekter passer: de minste er .+ til sammen/).waitFor();
  expect(await page.getByRole("button", { name: "Hvor ofte er hver tomt først?" }).count()).toBe(0);
  await settled(app);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Bruk felles grenser for Holdeplass" }).click();

  const most = page.getByRole("slider", { name: "Dagligvarer: høyst, i prosent" });
  await most.focus();
  for (let step = 0; step < 5; step++) await page.keyboard.down("ArrowRight");
  await page.keyboard.up("ArrowRight");
  await page.getByText(/^Plassering for .+\(Dagligvarer \d/).waitFor();
  await page.getByRole("button", { name: "Én tomt mot de andre" }).click();
  const flip = page.getByRole("slider", { name: /når vekten på/ });
  await flip.focus();
  await page.keyboard.press("End");
  expect(await flip.getAttribute("aria-valuetext")).toContain("100");
  await settled(app);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Control+z");
  await page.getByText("Egne grenser for hvert kriterium", { exact: true }).waitFor();
  expect(app.faults).toEqual([]);
});

test("a must-have marks the plots in the table, and plots are compared side by side", async () => {
  app = await openWeighing();
  const { page } = app;
  expect(await page.getByRole("columnheader", { name: "Må-krav" }).count()).toBe(0);
  await page.getByRole("button", { name: "Må-krav og veto" }).click();
  await page.getByRole("button", { name: "Legg til må-krav" }).click();
  await page.getByRole("columnheader", { name: "Må-krav" }).waitFor();
  await page.getByRole("button", { name: "Oppfyller må-krav" }).click();
  expect(await page.locator(".ui-table-count").innerText()).toMatch(/av 16/);
  await page.getByRole("button", { name: "Oppfyller må-krav" }).click();

  for (const at of [0, 1, 2])
    await page
      .getByRole("checkbox", { name: /^Sammenlign / })
      .nth(at)
      .click();
  await page.getByRole("button", { name: "Sammenlign (3)" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("De valgte blant alle tomtene").waitFor();
  expect(await dialog.getByRole("columnheader").count()).toBeGreaterThanOrEqual(3);
  await settled(app);
  expect(await axeViolations(page)).toEqual([]);
  expect(app.faults).toEqual([]);
});
