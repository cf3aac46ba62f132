import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { meetingPackage } from "./scripts/vite/meeting-package.ts";
import { PUBLIC_HOSTS } from "./src/platform/public-data/public-sources.ts";

/**
 * Nothing but our own files may be loaded or asked for: data cannot leave the machine even if a library tried. The page where
 * projects are made may also ask the public services that are named (PUBLIC_HOSTS), unless it is built `--mode strict`; the
 * council's room never may. `wasm-unsafe-eval` lets WebAssembly be compiled; it lets no text be run as script.
 * Only on build, because Vite's dev client needs inline scripts and a socket of its own.
 */
const policy = (mayAsk: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...mayAsk].join(" "),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const contentSecurityPolicy = (mode: string): Plugin => ({
  name: "spredt-content-security-policy",
  apply: "build",
  transformIndexHtml: (_html, { filename }) => [
    {
      tag: "meta",
      attrs: {
        "http-equiv": "Content-Security-Policy",
        content: policy(
          mode !== "strict" && filename.endsWith("/index.html")
            ? PUBLIC_HOSTS.map((host) => `https://${host}`)
            : [],
        ),
      },
      injectTo: "head-prepend",
    },
  ],
});

/** Terra Draw names a picture on a web host for markers, which Spredt does not draw. The policy would stop it; no built file shall name it either. */
const noHostForMarkers: Plugin = {
  name: "spredt-no-host-for-markers",
  apply: "build",
  transform: (code, id) =>
    id.includes("terra-draw")
      ? { code: code.replace(/https:\/\/raw\.githubusercontent\.com\/[^"'`]+/g, ""), map: null }
      : null,
};

/** `base: "./"` lets the built files work from any sub-path. */
export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [react(), contentSecurityPolicy(mode), noHostForMarkers, meetingPackage],
  worker: { format: "es" },
  build: {
    target: "es2023",
    sourcemap: false,
    // The council's room is a page of its own, with a bundle that no private code is in.
    rollupOptions: { input: { main: "index.html", meeting: "meeting.html" } },
  },
  optimizeDeps: { include: ["kdbush", "flatbush", "comlink", "maplibre-gl", "highs"] },
}));
