import { describe, expect, test } from "vitest";
import { canonicalJson, createAssessor, RULES, STANDARD_RULE_SET } from "../../src/engine/index.ts";
import { readProject } from "../../src/formats/index.ts";
import { type } from "./a-terminal.ts";

const FJORDVIK = "public/demo/fjordvik/project.zip";
const STOCK =
  "Bolig-ID;Adresse;Øst;Nord;Status\nb1;Kaia 1;300000;6640000;ledig\nb2;Kaia 2;300010;6640000;utleid\n";

describe("the command line", () => {
  test("without a command says how it is used, on standard error, and is not done", async () => {
    const { code, out, err } = await type([]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("assess PROJECT");
  });

  test("refuses an unknown command and an unknown flag", async () => {
    expect((await type(["asess"])).code).toBe(2);
    expect((await type(["assess", FJORDVIK, "--colour"])).err).toContain("--colour");
  });
});

describe("explain", () => {
  test.each(RULES.map(({ rule }) => [rule.code, rule.id]))(
    "tells what %s asks, with a basis for every threshold",
    async (code, id) => {
      const { code: exit, out } = await type(["explain", code]);
      const told = JSON.parse(out);
      expect(exit).toBe(0);
      expect(told.id).toBe(id);
      for (const param of told.params) {
        expect(param.value).toBeTypeOf("number");
        expect(param.basis.mark).toMatch(/^(V|V\*|U|D)$/);
      }
      for (const example of told.examples) expect(example.sentence).not.toMatch(/\{|undefined/);
    },
  );

  test("names the rules there are when asked for one there is not", async () => {
    const { code, err } = await type(["explain", "D99"]);
    expect(code).toBe(2);
    expect(err).toContain("d3-site-size");
  });
});

describe("check", () => {
  test("counts what an import would do and exits 0 when nothing is wrong", async () => {
    const { code, out } = await type(["check", "boliger.csv"], { "boliger.csv": STOCK });
    const [table] = JSON.parse(out).tables;
    expect(code).toBe(0);
    expect(table.kind).toBe("dwellings");
    expect(table.counts).toEqual({ read: 2, accepted: 2, repaired: 0, rejected: 0 });
  });

  test("exits 1 and names file, row and column when a row is rejected", async () => {
    const broken = STOCK.replace("300010", "langt av gårde");
    const { code, out, err } = await type(["check", "boliger.csv"], { "boliger.csv": broken });
    expect(code).toBe(1);
    expect(JSON.parse(out).tables[0].counts).toEqual({ read: 2, accepted: 1, repaired: 0, rejected: 1 });
    expect(err).toContain("boliger.csv:3");
  });

  test("exits 2 when a file cannot be read", async () => {
    expect((await type(["check", "no-such-file.csv"])).code).toBe(2);
  });

  test("names a column about persons that was stopped, and nothing that stood in it", async () => {
    const [head, ...rows] = STOCK.trimEnd().split("\n");
    const listed = [`${head};Leietaker`, ...rows.map((row, n) => `${row};Prøve Navnesen${n}`)].join("\n");
    const { err, out } = await type(["check", "boliger.csv"], { "boliger.csv": listed });
    expect(err).toContain("The column “Leietaker” was stopped");
    expect(err + out).not.toContain("Navnesen");
  });
});

describe("import", () => {
  test("writes a project that assess can read, and the same files make the same bytes", async () => {
    const files = { "boliger.csv": STOCK };
    const args = [
      "import",
      "boliger.csv",
      "--out",
      "by.zip",
      "--municipality",
      "Testby",
      "--crs",
      "EPSG:25832",
    ];
    const [one, two] = [await type(args, files), await type(args, files)];
    const zip = one.written.get("by.zip");
    expect(one.code).toBe(0);
    expect(zip).toEqual(two.written.get("by.zip"));
    const assessed = await type(["assess", "by.zip"], { "by.zip": zip ?? "" });
    expect(assessed.code).toBe(0);
    expect(JSON.parse(assessed.out).municipality.stockUnits).toBe(2);
  });

  test("adds to an existing project and keeps what it had", async () => {
    const plots =
      "Tomt;WKT\nt1;POLYGON((300100 6640000,300130 6640000,300130 6640030,300100 6640030,300100 6640000))\n";
    const first = await type(["import", "boliger.csv", "--out", "by.zip", "--crs", "EPSG:25832"], {
      "boliger.csv": STOCK,
    });
    const before = first.written.get("by.zip") ?? new Uint8Array();
    const { written } = await type(["import", "tomter.csv", "--into", "by.zip", "--out", "ny.zip"], {
      "by.zip": before,
      "tomter.csv": plots,
    });
    const read = readProject(written.get("ny.zip") ?? new Uint8Array());
    expect(read.ok && read.value.dataset.dwellings.length).toBe(2);
    expect(read.ok && read.value.dataset.plots.length).toBe(1);
  });
});

describe("assess", () => {
  test("E7: prints the very bytes the engine's assessment has, with the key on standard error", async () => {
    const { readFileSync } = await import("node:fs");
    const read = readProject(new Uint8Array(readFileSync(FJORDVIK)));
    if (!read.ok) throw new Error("the demo does not open");
    const assessor = createAssessor(read.value.dataset);
    for (const scenario of [undefined, ...read.value.scenarios]) {
      const changes = scenario ? scenario.changes.slice(0, scenario.cursor) : [];
      const expected = assessor.assess({ changes, ruleSet: STANDARD_RULE_SET });
      const { code, out, err } = await type([
        "assess",
        FJORDVIK,
        ...(scenario ? ["--scenario", scenario.id] : []),
      ]);
      expect(code).toBe(0);
      expect(out).toBe(`${canonicalJson(expected)}\n`);
      expect(err.trim()).toBe(`key ${expected.key}`);
    }
  });

  test("prints one CSV line per neighbourhood, and no 0 where nobody knows", async () => {
    const { out } = await type(["assess", FJORDVIK, "--csv"]);
    const json = JSON.parse((await type(["assess", FJORDVIK])).out);
    expect(out.trim().split(/\r?\n/)).toHaveLength(json.areas.length + 1);
  });

  test("counts at the level that is named, says which it was, and names the levels there are", async () => {
    const { code, out } = await type(["assess", FJORDVIK, "--level", "district"]);
    expect(code).toBe(0);
    const said = JSON.parse(out);
    expect(said.level).toBe("district");
    expect(said.areas.every(({ id }: { readonly id: string }) => id.startsWith("district:"))).toBe(true);
    const csv = (await type(["assess", FJORDVIK, "--level", "district", "--csv"])).out.trim().split(/\r?\n/);
    expect(csv).toHaveLength(said.areas.length + 1);
    expect(csv.slice(1).every((line) => /[,;]district[,;]/.test(line))).toBe(true);
    const none = await type(["assess", FJORDVIK, "--level", "fylke"]);
    expect(none.code).toBe(2);
    expect(none.err).toContain("grunnkrets, district");
  });

  test("names the scenarios there are when asked for one there is not", async () => {
    const { code, err } = await type(["assess", FJORDVIK, "--scenario", "none-such"]);
    expect(code).toBe(2);
    expect(err).toContain("Alternativ A");
  });

  test("refuses a file that is no project, with the reason", async () => {
    const { code, err } = await type(["assess", "x.zip"], { "x.zip": "not a zip" });
    expect(code).toBe(2);
    expect(err.length).toBeGreaterThan(20);
  });
});

describe("why-not", () => {
  test("tells of one plot what is in its way, its place, and what was tried", async () => {
    const { readFileSync } = await import("node:fs");
    const read = readProject(new Uint8Array(readFileSync(FJORDVIK)));
    if (!read.ok) throw new Error("the demo does not open");
    const plot = read.value.dataset.plots[0]?.id ?? "";
    const { code, out, err } = await type(["why-not", FJORDVIK, plot, "--among", "1"]);
    expect(code).toBe(0);
    const said = JSON.parse(out);
    expect(out).toBe(`${canonicalJson(said)}\n`);
    expect(said).toMatchObject({ plot, standing: { among: 1, of: read.value.dataset.plots.length } });
    expect(said.layout).toMatchObject({ passes: expect.any(Boolean), fix: { binding: expect.any(Array) } });
    expect(out).not.toContain("c14-schools");
    expect(err).toContain("key ");
  });

  test("names the plots there are when asked for one there is not, and takes no place but a place", async () => {
    expect((await type(["why-not", FJORDVIK, "nowhere"])).err).toContain("there are: ");
    expect((await type(["why-not", FJORDVIK, "nowhere"])).code).toBe(2);
    expect((await type(["why-not", FJORDVIK, "nowhere", "--among", "0"])).err).toContain("--among");
    expect((await type(["why-not", FJORDVIK])).code).toBe(2);
  });
});
