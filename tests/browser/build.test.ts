import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { BASE_MAP_TILES } from "../../src/platform/public-data/base-map-tiles.ts";
import { PUBLIC_HOSTS } from "../../src/platform/public-data/public-sources.ts";

const dist = join(import.meta.dirname, "../../.cache/journeys");
const html = readFileSync(join(dist, "index.html"), "utf8");
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });

test("every address in the page is relative, so that the build works from any sub-path", () => {
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? "");
  expect(addresses.length).toBeGreaterThan(1);
  expect(addresses.filter((address) => !address.startsWith("./") && !address.startsWith("data:"))).toEqual(
    [],
  );
});

test("the content security policy lets nothing in from outside", () => {
  const policy =
    html.match(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/)?.[1]?.replaceAll("&#39;", "'") ??
    "";
  expect(policy).toContain("default-src 'none'");
  // The page where projects are made may ask the public services that are named, and nothing else; the room nobody.
  expect(policy).toContain(`connect-src 'self' ${PUBLIC_HOSTS.map((host) => `https://${host}`).join(" ")};`);
  const room = readFileSync(join(dist, "meeting.html"), "utf8").replaceAll("&#39;", "'");
  expect(room).toContain("connect-src 'self';");
  // The solver is WebAssembly, which is compiled and not evaluated: text may still not be run as script.
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy.replace(/connect-src [^;]+/, "")).not.toMatch(/https?:|'unsafe-eval'|unsafe-inline|\*/);
});

test("the initial script is under 600 kB gzipped, the map library not among it", () => {
  const initial = [...html.matchAll(/(?:src|href)="(\.\/[^"]+\.js)"/g)].map((match) => match[1] ?? "");
  expect(initial.length).toBeGreaterThan(0);
  expect(initial.filter((name) => /maplibre|optimise|highs/.test(name))).toEqual([]);
  const bytes = initial
    .map((name) => gzipSync(readFileSync(join(dist, name))).length)
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(600_000);
});

test("no built file names a host that could be called", () => {
  // Hosts that stand in libraries' texts as names of standards, licences and help pages, never fetched.
  const named =
    /https?:\/\/(?!www\.w3\.org|reactjs\.org|react\.dev|github\.com|localhost|127\.0\.0\.1)[\w.-]+\/[\w./{}-]*\.(?:json|png|pbf|mvt|js|css|woff2?)/g;
  const found = files(dist)
    .filter((path) => /\.(?:js|css|html)$/.test(path))
    .flatMap((path) => [...readFileSync(path, "utf8").matchAll(named)].map((match) => match[0]));
  // The background map is asked for when somebody turns it on, where the policy lets it.
  expect(found.filter((address) => address !== BASE_MAP_TILES.address)).toEqual([]);
});
