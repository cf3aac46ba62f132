import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/**
 * Nothing but our own files may be loaded or asked for: data cannot leave the machine even if a library tried.
 * `wasm-unsafe-eval` lets the solver's WebAssembly be compiled; it lets no text be run as script.
 * Only on build, because Vite's dev client needs inline scripts and a socket of its own.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const contentSecurityPolicy: Plugin = {
  name: "spredt-content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
      injectTo: "head-prepend",
    },
  ],
};

/** `base: "./"` lets the built files work from any sub-path. */
export default defineConfig({
  base: "./",
  plugins: [react(), contentSecurityPolicy],
  worker: { format: "es" },
  build: { target: "es2023", sourcemap: false },
  optimizeDeps: { include: ["kdbush", "flatbush", "comlink", "maplibre-gl", "highs"] },
});
