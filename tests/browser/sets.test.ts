import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { checkScatterSlip } from "../../src/engine/index.ts";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

async function openSets(): Promise<App> {
  const opened = await openApp();
  const { page } = opened;
  await page.getByRole("navigation").getByText("Tomter", { exact: true }).first().click();
  const pages = page.getByRole("group", { name: "Side i Tomter" });
  await pages.getByRole("radio", { name: "Tomtene" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.getByRole("heading", { name: "Beste sett av tomter" }).waitFor();
  return opened;
}

test("a best set is proved, its slip is checked here and elsewhere, and it becomes an alternative", async () => {
  app = await openSets();
  const { page } = app;
  const side = page.locator(".shell-side");
  await side.getByLabel("Hus", { exact: true }).fill("6");
  await side.getByText(/Disse 3 tomtene gir plass til 6 hus med minst .* Det er bevist/).waitFor();
  expect(await axeViolations(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    side.getByRole("button", { name: "Last ned bevislapp" }).click(),
  ]);
  const slip: unknown = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(checkScatterSlip(slip)).toMatchObject({ valid: true, shows: "best" });
  await side.getByRole("button", { name: "Etterprøv nå" }).click();
  await side.getByText(/Etterprøvd: lappen holder/).waitFor();

  await side.getByRole("button", { name: "Andre planer som er nesten like gode" }).click();
  await side.getByText("Mest ulike alternativer til en høring").waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await side.getByRole("button", { name: "Lag som alternativ" }).first().click();
  await page.getByRole("button", { name: "Alternativ C", exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: "Alternativ C", exact: true }).waitFor({ state: "detached" });
  expect(app.faults).toEqual([]);
});

test("the solver answers several aims, the curve is walked with arrow keys, and a clash is loosened", async () => {
  app = await openSets();
  const { page } = app;
  const side = page.locator(".shell-side");
  await side.getByLabel("Hus", { exact: true }).fill("6");
  await side.getByLabel("Deretter").selectOption({ label: "Nærmest tjenestene" });
  await side.getByText(/og at ingen som er like godt på det første/).waitFor();
  await side.getByRole("button", { name: "Nærhet mot spredning" }).click();
  const curve = side.getByRole("slider", { name: /Sett der ingen er både/ });
  await curve.focus();
  const before = await curve.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowLeft");
  expect(await curve.getAttribute("aria-valuetext")).not.toBe(before);
  expect(await axeViolations(page)).toEqual([]);

  await side.getByLabel("Hus", { exact: true }).fill("60");
  await side.getByRole("heading", { name: "Vilkårene kan ikke oppfylles samtidig" }).waitFor();
  await side.getByRole("button", { name: /^Sett antall hus til/ }).click();
  await side.getByText(/gir plass til .* Det er bevist/).waitFor();
  expect(
    app.requests.every(
      (url) =>
        url.startsWith("http://localhost") ||
        url.startsWith("blob:") ||
        url.startsWith("data:") ||
        url.includes("127.0.0.1"),
    ),
  ).toBe(true);
  expect(app.faults).toEqual([]);
});

test("any aim has a family of plans, a budget is kept and explained, and what must be in is told in the table", async () => {
  app = await openSets();
  const { page } = app;
  const side = page.locator(".shell-side");
  await side.getByLabel("Hus", { exact: true }).fill("6");
  await side.getByLabel("Først og fremst").selectOption({ label: "Jevnest belastning" });
  await side.getByText(/Det mest belastede området er .* Det er bevist/).waitFor();
  await side.getByRole("button", { name: "Andre planer som er nesten like gode" }).click();
  await side.getByText(/har høyst .* i det mest belastede området/).waitFor();
  await side.getByText("i alle planer").first().waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await side.getByRole("button", { name: /^Flere vilkår/ }).click();
  await side.getByLabel("Budsjett for tomtene, kr").fill("2500000");
  await side.getByText(/Tomtene skal koste høyst 2.500.000 kr til sammen/).waitFor();
  await side.getByRole("button", { name: /^Sett budsjettet til/ }).click();
  await side.getByText(/gir plass til 6 hus .* Det er bevist/).waitFor();
  await side.getByText(/har ikke oppgitt kostnad/).waitFor();

  const wish = page.getByRole("combobox", { name: "Åslia øvre: med i settet?" });
  await wish.selectOption({ label: "Ikke" });
  await side.getByText(/valgt bort/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(app.faults).toEqual([]);
});
