import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const goTo = ({ page }: App, name: string) =>
  page.getByRole("navigation").getByText(name, { exact: true }).first().click();

async function settled({ page }: App): Promise<void> {
  await page.waitForTimeout(900);
  await page.locator("[data-assessed='true']").first().waitFor();
}

/** Opens Tomter, tries two houses on the best plot, and stands in the alternative that makes. */
async function tryHouses(opened: App): Promise<string> {
  const { page } = opened;
  await goTo(opened, "Tomter");
  const row = page.locator("tbody tr").first();
  const name = (await row.locator("td").nth(2).textContent())?.trim() ?? "";
  await row.click();
  await settled(opened);
  await page.getByRole("button", { name: "Legg til småhus" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: /Legg til/ }).click();
  await settled(opened);
  return name;
}

test("see, try, read: two houses on the best plot, told before and after, compared, undone and done again", async () => {
  app = await openApp();
  const { page } = app;
  const plot = await tryHouses(app);
  const scenario = page.getByRole("button", { name: "Alternativ C", exact: true });
  expect(await scenario.getAttribute("aria-pressed")).toBe("true");
  await page.getByText("To småhus i Alternativ C").waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await goTo(app, "Sammenlign");
  await settled(app);
  await page.getByRole("tab", { name: /Endringer/ }).click();
  expect(await page.locator("main").textContent()).toContain(plot);
  expect(await axeViolations(page)).toEqual([]);

  await goTo(app, "Tomter");
  await page.keyboard.press("Control+z");
  await settled(app);
  expect(await page.getByText("To småhus i Alternativ C").count()).toBe(0);
  await page.keyboard.press("Control+Shift+z");
  await settled(app);
  await page.getByText("To småhus i Alternativ C").waitFor();
  expect(app.faults).toEqual([]);
});

test("a proposal that is dragged is told what it would do on the way, and the drop is one step", async () => {
  app = await openApp();
  const { page } = app;
  await tryHouses(app);
  const score = async () =>
    (await page.locator("tbody tr[aria-selected='true'] td").nth(3).textContent())?.trim();
  const before = await score();
  const canvas = page.locator("[data-map='main'] canvas").first();
  const box = await canvas.boundingBox();
  if (!box) throw new Error("the map has no size");
  // The plot was brought to the middle of what the legend leaves free; the cursor says where its houses can be taken hold of.
  const middle = { x: box.x + (box.width + 200) / 2, y: box.y + box.height / 2 };
  const around = [0, -12, 12, -24, 24, -36, 36, -48, 48];
  let grab: { x: number; y: number } | undefined;
  for (const dy of around)
    for (const dx of around) {
      if (grab) break;
      await page.mouse.move(middle.x + dx, middle.y + dy);
      if ((await canvas.evaluate((element) => element.style.cursor)) === "grab")
        grab = { x: middle.x + dx, y: middle.y + dy };
    }
  if (!grab) throw new Error("no proposal to take hold of on the map");
  await page.mouse.move(grab.x, grab.y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) await page.mouse.move(grab.x - step * 8, grab.y + step * 3);
  await page.getByText("Slipp for å flytte forslaget").waitFor();
  await page.mouse.up();
  await settled(app);
  expect(await page.getByText("Slipp for å flytte forslaget").count()).toBe(0);
  const moved = await score();
  expect(moved).not.toBe(before);
  await page.keyboard.press("Control+z");
  await settled(app);
  expect(await score()).toBe(before);
  expect(app.faults).toEqual([]);
});

test("the palette finds an address, a neighbourhood and a command from the keyboard alone", async () => {
  app = await openApp();
  const { page } = app;
  for (const [query, expected] of [
    ["Torget", "Torget"],
    ["Øygrend", "Øygrend"],
  ] as const) {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").waitFor();
    await page.keyboard.type(query);
    await page.waitForTimeout(500);
    expect(await page.getByRole("dialog").getByRole("option").first().textContent()).toContain(expected);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    // A browser tells of a dialog that it has closed a moment later: what is opened before that is closed with it.
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  }
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").waitFor();
  await page.keyboard.type("Øygrend");
  await page.waitForTimeout(500);
  await page.keyboard.press("Enter");
  await page.getByText("Øygrend (eksempel)").first().waitFor();
  expect(app.faults).toEqual([]);
});
