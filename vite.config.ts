import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** `base: "./"` lets the built files work from any sub-path. */
export default defineConfig({
  base: "./",
  plugins: [react()],
  worker: { format: "es" },
  build: { target: "es2023", sourcemap: false },
  optimizeDeps: { include: ["kdbush", "flatbush", "comlink", "maplibre-gl"] },
});
