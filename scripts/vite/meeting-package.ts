import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { PACKAGE_SLOT } from "../../src/papers/package/package-file.ts";

/** The name of the built template, beside the app: the app fills it with a case when somebody asks for a package. */
const TEMPLATE = "meeting-package.html";
/** Letters that tell the typefaces we need from those we do not: Norwegian and English, and the Sámi languages. */
const NEEDED = ["A", "č"].map((letter) => letter.codePointAt(0) ?? 0);

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The room once more, as one script and one style sheet with its typeface inside. */
async function inlined(): Promise<{ readonly script: string; readonly style: string }> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    publicDir: false,
    build: {
      target: "es2023",
      write: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: {
        input: "src/meeting/package.tsx",
        output: { format: "iife", codeSplitting: false, entryFileNames: "room.js" },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  const script = outputs.find((one) => one.type === "chunk");
  const style = outputs.find((one) => one.type === "asset" && one.fileName.endsWith(".css"));
  if (script?.type !== "chunk" || style?.type !== "asset") throw new Error("the room was not built whole");
  // A "</script" within the script would end it.
  return {
    script: script.code.replace(/<\/script/gi, "<\\/script"),
    style: withoutSubsets(String(style.source)),
  };
}

/** Typefaces of letters that nobody here writes with are half of the file. */
const withoutSubsets = (css: string): string =>
  css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const range = /unicode-range:([^;}]*)/i.exec(face)?.[1];
    return range === undefined || NEEDED.some((code) => covers(range, code)) ? face : "";
  });

/** Whether a `unicode-range` has a letter: "U+0-FF", "U+131", "U+4??". */
const covers = (ranges: string, code: number): boolean =>
  ranges.split(",").some((range) => {
    const [from = "", to = from] = range.trim().replace(/^u\+/i, "").split("-");
    const [least, most] = [
      Number.parseInt(from.replace(/\?/g, "0"), 16),
      Number.parseInt(to.replace(/\?/g, "F"), 16),
    ];
    return code >= least && code <= most;
  });

/** Emits the council's room as one file without a case, which opens from a disk and may fetch nothing. */
export const meetingPackage: Plugin = {
  name: "spredt-meeting-package",
  apply: "build",
  async generateBundle() {
    const { script, style } = await inlined();
    const policy = [
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      // Workers of the script above, which alone may make one: the file has no other to fetch.
      "worker-src blob:",
      `style-src ${hashOf(style)}`,
      "img-src data: blob:",
      "font-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; ");
    const source = `<!doctype html>
<html lang="nb" data-color-scheme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Spredt – møte</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
${PACKAGE_SLOT}
<script>${script}</script>
</body>
</html>
`;
    this.emitFile({ type: "asset", fileName: TEMPLATE, source });
  },
};
