import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

/**
 * `npm start`: builds the app when the sources are newer than the last build, serves the very files that ship and
 * opens them in the browser. `SPREDT_NO_OPEN=1` (or CI) leaves the browser alone; `PORT` picks the port.
 */
const root = fileURLToPath(new URL("..", import.meta.url));

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const built = join(root, "dist", "index.html");
const sources = [
  "src",
  "public",
  "data",
  "index.html",
  "meeting.html",
  "scripts/vite",
  "vite.config.ts",
  "package-lock.json",
].map((name) => join(root, name));
if (!existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs) {
  await build({ root, logLevel: "warn" });
}
const quiet =
  process.env.SPREDT_NO_OPEN ||
  process.env.CI ||
  (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
const server = await preview({ root, preview: { port: Number(process.env.PORT ?? 4173), open: !quiet } });
console.log("Spredt is running. Press Ctrl+C to stop.");
server.printUrls();
