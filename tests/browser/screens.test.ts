import { afterEach, describe, expect, inject, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const WORKSPACES = ["Oversikt", "Boliger", "Tomter", "Sammenlign", "Rapport", "Data", "Metode"];
const goTo = (name: string) =>
  app?.page.getByRole("navigation").getByText(name, { exact: true }).first().click();

/** Texts cut off in their own box, and buttons in sight whose middle belongs to something else. */
async function clipped(): Promise<string[]> {
  return (
    app?.page.evaluate(() => {
      const wrong: string[] = [];
      if (document.documentElement.scrollWidth > window.innerWidth)
        wrong.push("the page is wider than the window");
      const called = (element: Element) => element.textContent?.trim().slice(0, 40) || element.ariaLabel;
      // What has been scrolled out of its list is not covered but out of sight.
      const inSight = (element: Element, x: number, y: number) => {
        if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
        for (let parent = element.parentElement; parent; parent = parent.parentElement) {
          if (getComputedStyle(parent).overflow === "visible") continue;
          const box = parent.getBoundingClientRect();
          if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
        }
        return true;
      };
      for (const element of document.querySelectorAll<HTMLElement>(
        "button, h1, h2, h3, [role=tab], summary",
      )) {
        const box = element.getBoundingClientRect();
        // One pixel wide is for screen readers.
        if (box.width <= 1 || !element.checkVisibility({ visibilityProperty: true })) continue;
        if (element.scrollWidth > element.clientWidth + 2 && getComputedStyle(element).display !== "inline")
          wrong.push(`cut: ${called(element)}`);
        if (element.tagName !== "BUTTON") continue;
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const top = inSight(element, x, y) ? document.elementFromPoint(x, y) : null;
        if (top && !element.contains(top) && !top.contains(element))
          wrong.push(`covered: ${called(element)} by ${top.className}`);
      }
      return wrong;
    }) ?? []
  );
}

describe("every workspace", () => {
  test.each([
    [1280, 800, "light"],
    [1920, 1080, "dark"],
  ] as const)(
    "has no axe violation, nothing cut and nothing covered at %i×%i, %s",
    async (width, height, theme) => {
      app = await openApp({ width, height, theme });
      const wrong: Record<string, string[]> = {};
      for (const name of WORKSPACES) {
        await goTo(name);
        await app.page.waitForTimeout(600);
        wrong[name] = [...(await axeViolations(app.page)), ...(await clipped())];
      }
      expect(wrong).toEqual(Object.fromEntries(WORKSPACES.map((name) => [name, []])));
      expect(app.faults).toEqual([]);
    },
  );

  test("stays whole at 200 % zoom", async () => {
    app = await openApp({ width: 640, height: 400 });
    for (const name of WORKSPACES) {
      await goTo(name);
      await app.page.waitForTimeout(400);
      const wide = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(`${name}: ${wide}`).toBe(`${name}: 0`);
    }
  });

  test("is the same page in nynorsk and English, with no key shown for a text", async () => {
    for (const [language, overview] of [
      ["nn", "Oversikt"],
      ["en", "Overview"],
    ] as const) {
      const opened = await openApp({ language });
      await opened.page.getByRole("navigation").getByText(overview, { exact: true }).first().waitFor();
      const texts = (await opened.page.locator("#root").textContent()) ?? "";
      expect(texts).not.toMatch(/\b(?:shell|overview|plots|dwellings|inspector|commands|map)\.[a-z]+[.\w]*/);
      expect(texts).not.toMatch(/undefined|NaN|\{[a-z]+/);
      expect(await opened.page.locator("html").getAttribute("lang")).toBe(language);
      await opened.close();
    }
  });

  test("nothing leaves the machine in a session through all of them", async () => {
    app = await openApp();
    for (const name of WORKSPACES) {
      await goTo(name);
      await app.page.waitForTimeout(300);
    }
    const origin = new URL(inject("appUrl")).origin;
    expect(app.requests.length).toBeGreaterThan(5);
    expect(
      app.requests.filter(
        (url) => !url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:"),
      ),
    ).toEqual([]);
  });
});

test("the first run performs the three moves on the real controls and never comes back by itself", async () => {
  app = await openApp({ firstRun: true });
  const { page } = app;
  const callout = page.locator(".shell-tour");
  const steps: string[] = [];
  for (let guard = 0; guard < 8 && (await callout.count()) > 0; guard += 1) {
    steps.push(((await callout.locator("h2").textContent()) ?? "").split(":")[0] ?? "");
    expect(await axeViolations(page)).toEqual([]);
    await callout.getByRole("button").first().click();
    await page.waitForTimeout(700);
  }
  expect(steps).toEqual(["Se", "Se", "Prøv", "Prøv", "Les"]);
  expect(await page.getByRole("button", { name: "Angre" }).first().isEnabled()).toBe(true);
  await page.reload();
  await page.locator("[data-assessed='true']").first().waitFor();
  await page.waitForTimeout(500);
  expect(await callout.count()).toBe(0);
  expect(app.faults).toEqual([]);
});
