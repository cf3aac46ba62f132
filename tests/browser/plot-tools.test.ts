import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** Maps are drawn in software here, and sixteen pages are laid out and printed. */
const LONG = 180_000;

const goTo = ({ page }: App, name: string) =>
  page.getByRole("navigation").getByText(name, { exact: true }).first().click();
const title = async ({ page }: App) => (await page.locator(".ws-inspector h2").first().textContent())?.trim();
const tool = ({ page }: App, name: string) => page.locator(`[data-pen='${name}']`).waitFor();
const size = async ({ page }: App) => (await page.locator(".map-sketch-size").textContent()) ?? "";
const canvas = ({ page }: App) => page.locator("[data-map='main'] canvas").first();

async function settled({ page }: App): Promise<void> {
  await page.waitForTimeout(900);
  await page.locator("[data-assessed='true']").first().waitFor();
}

/** Opens Tomter and takes the plot of a row of the table. */
async function choose(opened: App, row = 0): Promise<void> {
  await goTo(opened, "Tomter");
  await opened.page.locator(".ws-table tbody tr").nth(row).click();
  await settled(opened);
}

test(
  "an outline is moved by the keys, copied when it is saved, split by the pointer, and taken back",
  async () => {
    app = await openApp();
    const { page } = app;
    await choose(app);
    const name = await title(app);
    await page.getByRole("button", { name: "Endre grensen" }).click();
    await tool(app, "edit-plot");
    const before = await size(app);
    await page.locator(".ws-shape-corners .ws-shape-grip").first().focus();
    await page.keyboard.press("Shift+ArrowUp");
    await expect.poll(() => size(opened())).not.toBe(before);
    expect(await axeViolations(page)).toEqual([]);
    await canvas(app).focus();
    await page.keyboard.press("Enter");
    await settled(app);
    expect(await title(app)).toBe(`${name} (endret)`);

    await page.getByRole("button", { name: "Del tomta" }).click();
    await tool(app, "split-plot");
    await page.waitForTimeout(1000);
    const box = await canvas(app).boundingBox();
    if (!box) throw new Error("the map has no size");
    // The plot was brought to the middle of what the legend leaves free.
    const x = box.x + (box.width + 200) / 2;
    for (const y of [box.y + box.height * 0.28, box.y + box.height * 0.82]) {
      await page.mouse.move(x, y, { steps: 3 });
      await page.mouse.click(x, y);
      await page.waitForTimeout(400);
    }
    await canvas(app).focus();
    await page.keyboard.press("Enter");
    await settled(app);
    expect(await title(app)).toBe(`${name} (endret) A`);
    await page.keyboard.press("Control+z");
    await settled(app);
    await page.keyboard.press("Control+z");
    await settled(app);
    expect(await page.getByText("(endret)").count()).toBe(0);
    expect(app.faults).toEqual([]);
  },
  LONG,
);

const opened = (): App => {
  if (!app) throw new Error("no app is open");
  return app;
};

test(
  "a plot is drawn with the keys alone, and the last corner is taken back",
  async () => {
    app = await openApp();
    const { page } = app;
    await choose(app);
    await page.getByRole("button", { name: "Tegn tomt" }).first().click();
    await tool(app, "draw-plot");
    await canvas(app).focus();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft"]) {
      await page.keyboard.press(" ");
      await page.waitForTimeout(300);
      await page.keyboard.press(key);
      await page.waitForTimeout(900);
    }
    const three = await size(app);
    await page.keyboard.press(" ");
    await expect.poll(() => size(opened())).not.toBe(three);
    await page.keyboard.press("Backspace");
    await expect.poll(() => size(opened())).toBe(three);
    await page.keyboard.press("Enter");
    await settled(app);
    expect(await title(app)).toMatch(/^Tegnet tomt/);
    expect(app.faults).toEqual([]);
  },
  LONG,
);

/** Opens the sheet of every plot in the table, and tells what of it is cut off or would be printed on another page. */
async function sheetFaults({ page }: App): Promise<readonly string[]> {
  const faults: string[] = [];
  const rows = await page.locator(".ws-table tbody tr").count();
  expect(rows).toBeGreaterThan(1);
  for (let row = 0; row < rows; row += 1) {
    await page.locator(".ws-table tbody tr").nth(row).click();
    await page.getByRole("button", { name: "Tomteark" }).click();
    await page.locator(".ps-page").waitFor();
    const cut = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          ".ps-page, .ps-page > *, .ps-side, .ps-constraints, .ps-criteria, .ps-bottom > *, .ps-map",
        ),
      ]
        .filter((part) => part.scrollHeight > part.clientHeight + 1)
        .map((part) => part.className),
    );
    if (cut.length > 0) faults.push(`row ${row}, cut: ${cut.join(", ")}`);
    // A sheet is a box of one size: one in four is printed, to see that the box is a page.
    if (row % 4 === 0) {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length;
      if (pages !== 1) faults.push(`row ${row}: ${pages} pages`);
    }
    await page.keyboard.press("Escape");
    await page.locator(".ps-page").waitFor({ state: "detached" });
  }
  return faults;
}

test(
  "every plot of Fjordvik has its sheet on one page, nothing of it cut off",
  async () => {
    app = await openApp();
    const { page } = app;
    await choose(app);
    await page.getByRole("button", { name: "Tomteark" }).click();
    await page.locator(".ps-page").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await sheetFaults(app)).toEqual([]);
    expect(app.faults).toEqual([]);
  },
  LONG,
);

test(
  "and so has every plot of Øygrend",
  async () => {
    app = await openApp();
    const { page } = app;
    await page.keyboard.press("Control+k");
    await page.keyboard.type("Øygrend");
    await page.waitForTimeout(500);
    await page.keyboard.press("Enter");
    await page.getByText("Øygrend (eksempel)").first().waitFor();
    await settled(app);
    await goTo(app, "Tomter");
    expect(await sheetFaults(app)).toEqual([]);
    expect(app.faults).toEqual([]);
  },
  LONG,
);
