import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import type { TestProject } from "vitest/node";
import { provideBrowser } from "../../scripts/browser.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the app, in a sub-path, so that every journey also proves that the build works from one. */
    appUrl: string;
    browserPath: string;
  }
}

const root = join(import.meta.dirname, "../..");
const outDir = join(root, ".cache/journeys");
const SUB_PATH = "/kart/spredt/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".zip": "application/zip",
  ".webmanifest": "application/manifest+json",
};

/** A plain static server, as a municipality's web hotel is one. */
function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith(SUB_PATH) ? normalize(path.slice(SUB_PATH.length) || "index.html") : "..";
    const file = join(folder, inside);
    if (inside.startsWith("..") || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Builds the app as it ships and serves it for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // In a process of its own: the runner's NODE_ENV would make it React's development build.
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync(
    process.execPath,
    [vite, "build", "--outDir", outDir, "--emptyOutDir", "--logLevel", "error"],
    { cwd: root, env, stdio: "inherit" },
  );
  const server = await serve(outDir);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the test server has no port");
  project.provide("appUrl", `http://127.0.0.1:${address.port}${SUB_PATH}`);
  project.provide("browserPath", provideBrowser());
  return () => new Promise((resolve) => server.close(() => resolve()));
}
