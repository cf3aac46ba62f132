import { describe, expect, test } from "vitest";
import { holdPlanted, holdSources } from "./law.ts";

const leaf = "export const leaf = 1;\n";
const importing = (path: string) => `import { leaf } from "${path}";\nexport const user = leaf;\n`;

describe("the law of imports", () => {
  // Every file of the program is read: half a minute where other tests want the machine too.
  test("the sources keep it, and the checker really read them", { timeout: 240_000 }, async () => {
    const verdict = await holdSources();
    expect(verdict.violations).toEqual([]);
    expect(verdict.modules).toBeGreaterThan(100);
    expect(verdict.dependencies).toBeGreaterThan(verdict.modules);
  });

  test("a tree that keeps it passes, so that the planted violations below fail for their own reason", async () => {
    const verdict = await holdPlanted({
      "engine/index.ts": leaf,
      "formats/csv/read.ts": importing("../../engine/index.ts"),
    });
    expect(verdict.violations).toEqual([]);
    expect(verdict.modules).toBe(2);
  });

  const planted: readonly (readonly [rule: string, files: Readonly<Record<string, string>>])[] = [
    [
      "engine may import only itself",
      { "engine/a.ts": importing("../messages/index.ts"), "messages/index.ts": leaf },
    ],
    [
      "messages may import only itself",
      { "messages/a.ts": importing("../engine/index.ts"), "engine/index.ts": leaf },
    ],
    [
      "formats may import only engine",
      { "formats/a.ts": importing("../platform/index.ts"), "platform/index.ts": leaf },
    ],
    [
      "platform may import only engine, formats",
      { "platform/a.ts": importing("../app/x.ts"), "app/x.ts": leaf },
    ],
    [
      "cli may import only engine, messages, formats, drawing, papers",
      { "cli/a.ts": importing("../platform/index.ts"), "platform/index.ts": leaf },
    ],
    [
      "drawing may import only engine",
      { "drawing/a.ts": importing("../messages/index.ts"), "messages/index.ts": leaf },
    ],
    [
      "papers may import only engine, messages, drawing",
      { "papers/a.ts": importing("../formats/index.ts"), "formats/index.ts": leaf },
    ],
    [
      "meeting may import only engine, messages, drawing, papers, app/ui",
      { "meeting/a.ts": importing("../app/state/stores.ts"), "app/state/stores.ts": leaf },
    ],
    [
      "public rooms enter the engine by its public doors",
      { "meeting/a.ts": importing("../engine/index.ts"), "engine/index.ts": leaf },
    ],
    [
      "meeting may import only engine, messages, drawing, papers, app/ui",
      {
        "meeting/reckoning/reckoning-worker.ts": importing("../../platform/worker/in-pieces.ts"),
        "platform/worker/in-pieces.ts": leaf,
      },
    ],
    [
      "no way leads from a public room to a project",
      {
        "meeting/a.ts": importing("../engine/council/index.ts"),
        "engine/council/index.ts":
          'import { user } from "../publishing/make.ts";\nexport const leaf = user;\n',
        "engine/publishing/make.ts": "export const user = 1;\n",
      },
    ],
    [
      "what reads a release knows of no placement",
      {
        "engine/release/public/a.ts": importing("../../model/index.ts"),
        "engine/model/index.ts": 'export * from "./placement.ts";\nexport const leaf = 1;\n',
        "engine/model/placement.ts": "export const placement = 1;\n",
      },
    ],
    [
      "app/state may import only itself of app",
      { "app/state/a.ts": importing("../commands/b.ts"), "app/commands/b.ts": leaf },
    ],
    [
      "app/commands may import only state of app",
      { "app/commands/a.ts": importing("../map/b.ts"), "app/map/b.ts": leaf },
    ],
    [
      "app/paper-making may import only ui of app",
      { "app/paper-making/a.ts": importing("../state/b.ts"), "app/state/b.ts": leaf },
    ],
    [
      "app/map may import only state, commands, ui of app",
      { "app/map/a.ts": importing("../workspaces/b.ts"), "app/workspaces/b.ts": leaf },
    ],
    [
      "engine/rules are strangers to each other",
      { "engine/rules/d1/a.ts": importing("../d2/b.ts"), "engine/rules/d2/b.ts": leaf },
    ],
    [
      "formats are strangers to each other",
      { "formats/csv/a.ts": importing("../xlsx/b.ts"), "formats/xlsx/b.ts": leaf },
    ],
    [
      "app/workspaces are strangers to each other",
      { "app/workspaces/plots/a.ts": importing("../data/b.ts"), "app/workspaces/data/b.ts": leaf },
    ],
    [
      "app/map/layers are strangers to each other",
      { "app/map/layers/plots/a.ts": importing("../rings/b.ts"), "app/map/layers/rings/b.ts": leaf },
    ],
    ["ui knows no domain", { "app/ui/a.ts": importing("../../engine/index.ts"), "engine/index.ts": leaf }],
    [
      "state knows only the engine's types and the messages",
      { "app/state/a.ts": importing("../../platform/index.ts"), "platform/index.ts": leaf },
    ],
    [
      "enter by the front door",
      { "app/map/a.ts": importing("../../engine/assess.ts"), "engine/assess.ts": leaf },
    ],
    [
      "only commands write state",
      { "app/workspaces/data/a.ts": importing("../../state/stores.ts"), "app/state/stores.ts": leaf },
    ],
    [
      "the engine stays bare",
      { "engine/a.ts": 'import { createStore } from "zustand/vanilla";\nexport const a = createStore;\n' },
    ],
    [
      "messages and formats know no screen",
      { "formats/csv/a.ts": 'import { useState } from "react";\nexport const a = useState;\n' },
    ],
    [
      "app/workspaces are strangers to each other",
      {
        "app/workspaces/plots/A.tsx": `import { leaf } from "../data/B.tsx";\nexport const A = () => <p>{leaf}</p>;\n`,
        "app/workspaces/data/B.tsx": leaf,
      },
    ],
    [
      "app/state may import only itself of app",
      {
        "app/state/A.tsx": `import type { B } from "../ui/b.ts";\nexport const A = (b: B) => <p>{b}</p>;\n`,
        "app/ui/b.ts": "export type B = string;\n",
      },
    ],
    [
      "workers never reach React",
      {
        "platform/worker/import-worker.ts": importing("../deep.ts"),
        "platform/deep.ts": 'import { useState } from "react";\nexport const leaf = useState;\n',
      },
    ],
    [
      "no cycles",
      {
        "engine/a.ts": importing("./b.ts"),
        "engine/b.ts": 'import { user } from "./a.ts";\nexport const leaf = () => user;\n',
      },
    ],
  ];
  test.each(planted)("a planted violation is caught: %s", async (rule, files) => {
    const { violations } = await holdPlanted(files);
    expect(violations.filter((violation) => violation.startsWith(`${rule}:`))).not.toEqual([]);
  });
});
