import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Where browsers usually stand, by the name of the thing the user already has. */
const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a browser on this machine, or undefined. `SPREDT_BROWSER` overrides the search. */
export function findBrowser() {
  const own = chromium.executablePath();
  return [process.env.SPREDT_BROWSER, process.env.CHROME_PATH, ...PLACES, own].find(
    (path) => path && existsSync(path),
  );
}

/** Finds a browser or installs one: Debian's package as root, else Playwright's own. Throws when neither can be had. */
export function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  const root = process.getuid?.() === 0;
  if (root && existsSync("/usr/bin/apt-get")) {
    console.error("No browser found: installing Debian's chromium …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: "inherit", env });
  } else {
    console.error("No browser found: installing Playwright's chromium …");
    const cli = new URL("../node_modules/playwright-core/cli.js", import.meta.url).pathname;
    execFileSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" });
  }
  const installed = findBrowser();
  if (!installed)
    throw new Error(
      "No browser could be found or installed. Set SPREDT_BROWSER to a Chrome, Chromium or Edge.",
    );
  return installed;
}

/** No background traffic, software WebGL, no sandbox for root in containers. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
