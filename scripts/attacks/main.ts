import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import { createChance } from "../../src/engine/dispersion/chance.ts";
import {
  attackRelease,
  FULL_ATTACK,
  newReleaseBook,
  type PublicCase,
  QUICK_ATTACK,
} from "../../src/engine/index.ts";
import { ENGINE_VERSION } from "../../src/engine/version.ts";
import { provideBrowser } from "../browser.mjs";
import { attackWithBrokenFiles } from "./broken-files.ts";
import { attackWithCanaries } from "./canaries.ts";
import { carriedIn } from "./carried-case.ts";
import { attackCounts } from "./count-changes.ts";
import type { LeakTried } from "./leaky/leak-tried.ts";
import { tryLeakyCounts } from "./leaky/leaky-counts.ts";
import { tryLeakyMetadata } from "./leaky/leaky-metadata.ts";
import { tryLeakyOutputs } from "./leaky/leaky-outputs.ts";
import { tryLeakyPictures } from "./leaky/leaky-pictures.ts";
import { tryLeakyPublishers } from "./leaky/leaky-publishers.ts";
import { tryLeakyReleases } from "./leaky/leaky-releases.ts";
import { tryLeakyPackages, tryLeakyRooms, tryTellingRoom } from "./leaky/leaky-rooms.ts";
import { tryLeakyScores } from "./leaky/leaky-scores.ts";
import { tryLeakyChecks } from "./leaky/leaky-texts.ts";
import { attackMetadata } from "./metadata.ts";
import { OUTPUTS } from "./outputs.ts";
import { attackPictures } from "./pictures.ts";
import { plantCanaries } from "./plant-canaries.ts";
import { anotherPrivateLife } from "./private-life.ts";
import { attackTexts } from "./public-texts.ts";
import { ATTACK_DATE, publishProject, releaseOf } from "./publish-project.ts";
import { attackRoom } from "./room.ts";
import { type AttackRow, attackRow } from "./row.ts";
import { attackSameOutputs } from "./same-outputs.ts";
import { attackScores } from "./score-inversion.ts";
import { DEMOS, type DemoName, demoGround, demoProject, wholeProject } from "./whole-project.ts";

/**
 * `npm run angrep`: makes the attacks of privacy-and-reliability.md §1.4 on the two demo municipalities, one with figures for zones and one too small for them, on towns that are made up,
 * and on the council's room in a browser, and writes what they found as `data/attacks.json`, which the DPIA appendix prints. `-- --quick` makes fewer tries and writes nothing.
 */
const root = join(import.meta.dirname, "../..");
const isQuick = process.argv.includes("--quick");
const SEED = 20_261_122;

/** How often each attack tries. Fjordvik is ten times Øygrend's size: the thousand pairs are made where a case takes a tenth of a second. */
const COUNTS = isQuick
  ? {
      pairs: { fjordvik: 1, oygrend: 10 },
      canaryRuns: { fjordvik: 1, oygrend: 5 },
      slowEvery: 10,
      towns: 30,
      countTowns: 100,
      pictures: 50,
      texts: 200,
      rooms: 1,
      packages: 1,
      brokenFiles: 20,
    }
  : {
      pairs: { fjordvik: 5, oygrend: 1000 },
      canaryRuns: { fjordvik: 3, oygrend: 500 },
      slowEvery: 100,
      towns: 300,
      countTowns: 1000,
      pictures: 1000,
      texts: 1000,
      rooms: 10,
      packages: 5,
      brokenFiles: 100,
    };

/** Attacks that are made together; `-- --part room` makes those alone anew, and keeps what the file has of the others. */
const PARTS: Readonly<Record<AttackRow["of"], readonly (() => Promise<void>)[]>> = {
  release: DEMOS.map((demo) => async () => attackDemoRelease(demo)),
  papers: DEMOS.map((demo) => () => attackDemoOutputs(demo)),
  texts: DEMOS.map((demo) => async () => attackDemoTexts(demo)),
  case: [
    async () => {
      note(attackScores({ towns: COUNTS.towns, seed: SEED }));
      noteLeaks(tryLeakyScores(SEED));
    },
    async () => {
      note([attackCounts({ towns: COUNTS.countTowns, seed: SEED })]);
      noteLeaks(tryLeakyCounts(SEED));
    },
  ],
  room: DEMOS.map((demo) => () => attackDemoRoom(demo)),
  // Made with the room, of the same cases.
  package: [],
};
const only = process.argv.includes("--part") ? process.argv[process.argv.indexOf("--part") + 1] : undefined;

/** Leaks are tried where there are figures for zones to leak, on one municipality: they show what an attack can find, not what a municipality lets out. */
const LEAKY_DEMO: DemoName = "fjordvik";

const rows: AttackRow[] = [];
const leaks: LeakTried[] = [];
const noteLeaks = (tried: readonly LeakTried[]): void => {
  leaks.push(...tried);
  for (const { attack, of, leak, found } of tried)
    console.log(`${found ? "found" : "MISSED"} ${attack} ${of}, leak: ${leak}`);
};
const note = (
  found: readonly (AttackRow & {
    readonly found?: unknown;
    readonly different?: unknown;
    readonly stray?: unknown;
  })[],
): void => {
  for (const { municipality, attack, of, tries, measures, held, outputs, ...details } of found) {
    rows.push({ municipality, attack, of, tries, measures, held, ...(outputs ? { outputs } : {}) });
    const told = measures.map(({ name, value, most }) => `${name} ${round(value)} (at most ${round(most)})`);
    console.log(
      `${held ? "held " : "BROKE"} ${attack} ${of} ${municipality}, ${tries} tries: ${told.join(", ")}`,
    );
    if (!held) console.log(JSON.stringify(details));
  }
};

for (const [part, attacks] of Object.entries(PARTS)) {
  if (only !== undefined && only !== part) continue;
  for (const attack of attacks) await attack();
  // Written as each part ends: a run of half an hour that is broken off has not been for nothing.
  if (!isQuick) writeRows(true);
}
// A whole run leaves nothing of an earlier one.
if (!isQuick && only === undefined) writeRows(false);
if (rows.length === 0) throw new Error(`there is no part ${only}`);
// An attack that has found no leak has not been shown to be able to.
const untried = rows.filter(({ attack, of }) => !leaks.some((one) => one.attack === attack && one.of === of));
for (const { attack, of } of untried) console.log(`MISSED ${attack} ${of}: no leak was tried`);
process.exit(
  rows.every(({ held }) => held) && leaks.every(({ found }) => found) && untried.length === 0 ? 0 : 1,
);

function attackDemoRelease(demo: DemoName): void {
  const { dataset, id } = demoProject(demo);
  // Fictional municipalities have no secret to keep: a fixed one makes every run the same.
  const book = newReleaseBook(id, new Uint8Array(32).fill(1));
  const houses = dataset.dwellings
    .filter(({ kind }) => kind === "smallHouse")
    .map(({ id: dwelling }, i) => ({ dwelling, name: `Småhus ${i + 1}`, source: "Demo" }));
  const asked = { dataset, book, date: ATTACK_DATE, kind: "ordinary", houses } as const;
  const results = attackRelease(asked, isQuick ? QUICK_ATTACK : FULL_ATTACK, SEED);
  if (!results.ok) throw new Error(`no release can be made of ${demo}: ${results.error.code}`);
  note(
    results.value.map(({ attack, tries, measures }) =>
      attackRow({ municipality: dataset.municipality.name, attack, of: "release", tries, measures }),
    ),
  );
  if (demo === LEAKY_DEMO) noteLeaks(tryLeakyReleases(asked, SEED));
}

async function attackDemoOutputs(demo: DemoName): Promise<void> {
  const own = demoProject(demo);
  const project = wholeProject(own);
  const asked = {
    municipality: own.dataset.municipality.name,
    project,
    ground: demoGround(demo, own),
    outputs: OUTPUTS,
  };
  const { slowEvery } = COUNTS;
  note([await attackSameOutputs({ ...asked, pairs: COUNTS.pairs[demo], slowEvery, seed: SEED })]);
  note([await attackWithCanaries({ ...asked, runs: COUNTS.canaryRuns[demo], slowEvery, seed: SEED })]);
  const publicCase = publishProject(project, releaseOf(project), asked.ground);
  note(attackPictures({ ...asked, publicCase, tries: COUNTS.pictures, seed: SEED }));
  note([await attackMetadata({ ...asked, publicCase })]);
  if (demo !== LEAKY_DEMO) return;
  noteLeaks(await tryLeakyPublishers({ ...asked, seed: SEED }));
  noteLeaks(await tryLeakyOutputs({ ...asked, seed: SEED }));
  noteLeaks(tryLeakyPictures({ ...asked, publicCase, seed: SEED }));
  noteLeaks(await tryLeakyMetadata({ ...asked, publicCase }));
}

function attackDemoTexts(demo: DemoName): void {
  const { dataset } = demoProject(demo);
  const asked = { municipality: dataset.municipality.name, dataset, seed: SEED };
  note([attackTexts({ ...asked, texts: COUNTS.texts })]);
  if (demo === LEAKY_DEMO) noteLeaks(tryLeakyChecks(asked));
}

/** The app is built and served as it ships, and a browser opens the room; then the package, from the disk. */
async function attackDemoRoom(demo: DemoName): Promise<void> {
  const own = demoProject(demo);
  const project = wholeProject(own);
  const ground = demoGround(demo, own);
  const outDir = join(root, ".cache/attacks");
  await build({ root, logLevel: "error", build: { outDir, emptyOutDir: true } });
  const server = await preview({
    root,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const folder = mkdtempSync(join(tmpdir(), "spredt-carried-"));
  try {
    const page = server.resolvedUrls?.local[0];
    if (!page) throw new Error("the built app is not served");
    const chance = createChance(SEED);
    const release = releaseOf(project);
    const another = (): PublicCase => publishProject(anotherPrivateLife(project, chance), release, ground);
    const pairs = Array.from({ length: COUNTS.rooms }, () => [another(), another()] as const);
    const { project: planted, canaries } = plantCanaries(project);
    const asked = {
      municipality: own.dataset.municipality.name,
      browserPath: provideBrowser(),
      pairs,
      planted: {
        publicCase: publishProject(planted, releaseOf(planted), ground),
        words: canaries.map(({ word }) => word),
      },
    };
    const served = { ...asked, url: `${page}meeting.html` };
    note(await attackRoom(served));
    note([await attackWithBrokenFiles({ ...served, tries: COUNTS.brokenFiles })]);
    const template = readFileSync(join(outDir, "meeting-package.html"), "utf8");
    note(
      await attackRoom({ ...asked, ...carriedIn(folder, template), pairs: pairs.slice(0, COUNTS.packages) }),
    );
    if (demo === LEAKY_DEMO)
      noteLeaks([
        ...(await tryLeakyRooms(served)),
        await tryTellingRoom(served),
        ...(await tryLeakyPackages(asked, folder, template)),
      ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await new Promise<void>((resolve) => server.httpServer.close(() => resolve()));
  }
}

/** A row a line: what has changed since the last time is then to be seen. */
function writeRows(keep: boolean): void {
  const path = join(root, "data/attacks.json");
  const parts = Object.keys(PARTS);
  const date = new Date().toISOString().slice(0, 10);
  const { results = [], leaks: leaky = [] }: Partial<Written> = keep
    ? JSON.parse(readFileSync(path, "utf8"))
    : {};
  // What was found this time takes the place of the same; each row has the day and the engine it was found with.
  const withKept = <T extends Pick<LeakTried, "attack" | "of">>(
    kept: readonly T[],
    found: readonly T[],
    nameOf: (one: T) => string,
  ) => {
    const anew = new Set(found.map(nameOf));
    return [
      ...kept.filter((one) => !anew.has(nameOf(one))),
      ...found.map((one) => ({ ...one, date, engine: ENGINE_VERSION })),
    ].sort((one, other) => parts.indexOf(one.of) - parts.indexOf(other.of));
  };
  const named = ({ attack, of, municipality }: AttackRow) => `${attack} ${of} ${municipality}`;
  const leakNamed = ({ attack, of, leak }: LeakTried) => `${attack} ${of} ${leak}`;
  const lines = (list: readonly unknown[]): string => list.map((row) => JSON.stringify(row)).join(",\n");
  const head = JSON.stringify({ date, engine: ENGINE_VERSION, seed: SEED });
  writeFileSync(
    path,
    `${head.slice(0, -1)},"results":[\n${lines(withKept(results, rows, named))}\n],"leaks":[\n${lines(withKept(leaky, leaks, leakNamed))}\n]}\n`,
  );
}

interface Written {
  readonly results: readonly AttackRow[];
  readonly leaks: readonly LeakTried[];
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
