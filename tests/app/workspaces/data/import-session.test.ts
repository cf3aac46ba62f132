import { describe, expect, test } from "vitest";
import {
  alike,
  beginReview,
  chooseAlike,
  chooseCandidate,
  importQuestions,
  layAside,
  openQuestions,
  placeAt,
  placedAddresses,
  showQuestion,
  skipQuestion,
  undoReview,
} from "../../../../src/app/workspaces/data/import/address-review.ts";
import {
  createImportSession,
  type ImportWorld,
} from "../../../../src/app/workspaces/data/import/import-session.ts";
import { issueRows } from "../../../../src/app/workspaces/data/import/issue-rows.ts";
import { issuesCsv } from "../../../../src/app/workspaces/data/import/issues-csv.ts";
import { effectOf, effectRows, totals } from "../../../../src/app/workspaces/data/import/report.ts";
import {
  at,
  type Dataset,
  editDwelling,
  NO_ADDRESS_DESK,
  type Project,
} from "../../../../src/engine/index.ts";
import { issueText, messages } from "../../../../src/messages/index.ts";
import { aProject } from "../../../support/a-project.ts";
import { aFile, InlineImport } from "./inline-import.ts";

const nb = messages("nb");
const DWELLINGS = [
  "Bolignummer;Øst;Nord;Eierform;Boligtype;Status",
  "B-1;100,5;200,5;eid;ordinær;ledig",
  "B-2;110;210;innleid;ordinær;utleid",
  "B-3;ukjent;ukjent;eid;ordinær;ledig",
].join("\r\n");

function anImport(project: Project | null = aProject()) {
  const clients: InlineImport[] = [];
  const applied: Dataset[] = [];
  let addresses: Parameters<ImportWorld["apply"]>[0]["addresses"] | null = null;
  const session = createImportSession({
    client: () => {
      const client = new InlineImport();
      clients.push(client);
      return client;
    },
    project: () => project,
    apply: (imported) => {
      applied.push(imported.dataset);
      addresses = imported.addresses;
    },
  });
  const state = () => session.store.getState();
  return { session, clients, applied, state, addresses: () => addresses };
}

const utm = DWELLINGS.replaceAll("100,5;200,5", "300100,5;6700200,5").replace("110;210", "300110;6700210");

describe("An import, from dropped file to project", () => {
  test("reads the files, guesses what they hold and pairs their columns", async () => {
    const { session, state } = anImport();
    await session.read([aFile("boliger.csv", utm)]);
    const now = state();
    if (now.step !== "columns") throw new Error(`the import is at ${now.step}`);
    expect(now.tables).toHaveLength(1);
    expect(now.tables[0]).toMatchObject({ kind: "dwellings", remembered: false });
    expect(now.tables[0]?.mapping.columns).toMatchObject({ id: "Bolignummer", east: "Øst", north: "Nord" });
  });

  test("builds the rows and counts every one of them", async () => {
    const { session, state } = anImport();
    await session.read([aFile("boliger.csv", utm)]);
    await session.build();
    const now = state();
    if (now.step !== "report") throw new Error(`the import is at ${now.step}`);
    const sum = totals(now.outcome.tables);
    expect(sum.read).toBe(3);
    expect(sum.read).toBe(sum.accepted + sum.repaired + sum.rejected);
    expect(sum.rejected).toBe(1);
    expect(effectOf(now.outcome, "dwellings", nb)).toBe("2 nye");
  });

  test("tells what tables of one kind do together once, beside each other", async () => {
    const { session, state } = anImport();
    await session.read([aFile("a.csv", utm), aFile("b.csv", utm)]);
    await session.build();
    const now = state();
    if (now.step !== "report") throw new Error(`the import is at ${now.step}`);
    expect(effectRows(now.outcome, nb).map(({ table, effect, rows }) => [table.file, effect, rows])).toEqual([
      ["a.csv", "Til sammen: 2 nye · 2 uendret", 2],
      ["b.csv", "Til sammen: 2 nye · 2 uendret", 0],
    ]);
  });

  test("says of a rejected row where it stands, and lists it before what was only repaired", async () => {
    const { session, state } = anImport();
    await session.read([aFile("boliger.csv", utm)]);
    await session.build();
    const now = state();
    if (now.step !== "report") throw new Error(`the import is at ${now.step}`);
    const [first] = issueRows(now.outcome.tables.flatMap((table) => table.issues));
    expect(first).toMatchObject({
      file: "boliger.csv",
      issue: { severity: "reject", at: { row: 4 } },
    });
    expect(first && issueText(first.issue, nb).reason).not.toMatch(/^issue\./);
  });

  test("nothing reaches the project before it is added, and then all of it at once", async () => {
    const { session, applied, state } = anImport();
    await session.read([aFile("boliger.csv", utm)]);
    await session.build();
    expect(applied).toEqual([]);
    expect(await session.apply()).toBe(true);
    expect(applied).toHaveLength(1);
    expect(applied[0]?.dwellings.map(({ id }) => id)).toEqual(expect.arrayContaining(["d1", "B-1", "B-2"]));
    expect(state()).toEqual({ step: "files", notice: null });
  });

  test("a file without anything to import says why and stays at the files", async () => {
    const { session, state } = anImport();
    await session.read([aFile("tom.csv", "")]);
    expect(state()).toMatchObject({
      step: "files",
      notice: { kind: "nothing", issues: [{ code: "file-empty" }] },
    });
  });

  test("a table that is left out is not built, and with none chosen nothing is", async () => {
    const { session, state } = anImport();
    await session.read([aFile("boliger.csv", utm)]);
    session.chooseKind(0, "none");
    await session.build();
    expect(state().step).toBe("columns");
  });

  test("from the report one goes back to the columns as they were", async () => {
    const { session, state } = anImport();
    await session.read([aFile("boliger.csv", utm)]);
    session.chooseColumn(0, "standing", null);
    await session.build();
    session.back();
    const now = state();
    if (now.step !== "columns") throw new Error(`the import is at ${now.step}`);
    expect(now.tables[0]?.mapping.columns.standing).toBeUndefined();
  });
});

describe("An import that is given up", () => {
  test("while reading: the worker is ended, and its late answer is not listened to", async () => {
    const { session, clients, state } = anImport();
    const reading = session.read([aFile("boliger.csv", utm)]);
    await Promise.resolve();
    session.cancel();
    await reading;
    expect(state()).toEqual({ step: "files", notice: { kind: "cancelled" } });
    expect(clients.every((client) => client.cancelled)).toBe(true);
  });

  test("new files take the place of the old ones", async () => {
    const { session, clients, state } = anImport();
    await session.read([aFile("boliger.csv", utm)]);
    await session.read([aFile("andre.csv", utm)]);
    const now = state();
    expect(now.step === "columns" && now.tables.map(({ table }) => table.file)).toEqual(["andre.csv"]);
    expect(clients[0]?.cancelled).toBe(true);
  });

  test("a client that breaks off leaves the project untouched and says so", async () => {
    const { session, applied, state } = anImport();
    await session.read([{ name: "x.csv", arrayBuffer: () => Promise.reject(new Error("gone")) }]);
    expect(state()).toEqual({ step: "files", notice: { kind: "crashed" } });
    expect(applied).toEqual([]);
  });
});

describe("Remarks as a file", () => {
  test("every remark is a line, in words, with what stood in the cell made harmless", async () => {
    const rows = issueRows([
      {
        code: "value-padded",
        severity: "note",
        at: { file: "a.csv", row: 3, column: "Nr" },
        seen: " 7",
        params: { padded: "07" },
      },
      {
        code: "value-not-number",
        severity: "reject",
        at: { file: "a.csv", row: 2 },
        seen: "=1+1",
        params: { outcome: "rejected" },
      },
    ]);
    const lines = (await issuesCsv(rows, nb)).split("\r\n").filter((line) => line !== "");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain("avvist;a.csv;2;;'=1+1;");
    expect(lines[2]).toContain("merk;a.csv;3;Nr;");
  });
});

describe("Next quarter's file of the register", () => {
  const file = (m2: string, also = "") =>
    aFile("boliger-2.csv", `Bolignummer;Øst;Nord;Bruksareal\r\nd2;300150;6700120;${m2}\r\n${also}`);
  const before = () => {
    const project = aProject();
    const dwellings = project.dataset.dwellings.map((one) =>
      one.id === "d2" ? editDwelling(one, { areaM2: 48 }) : one,
    );
    return aProject({ dataset: { ...project.dataset, dwellings } });
  };

  test("keeps what the user has set right and whatever the file lacks, unless the file's word is chosen", async () => {
    for (const takes of [false, true]) {
      const { session, applied, state } = anImport(before());
      await session.read([file("51")]);
      await session.build();
      const now = state();
      if (now.step !== "report") throw new Error(`the import is at ${now.step}`);
      const { register } = now.outcome;
      expect(register?.conflicts).toEqual([{ id: "d2", fact: "areaM2", old: 48, new: 51 }]);
      expect(register?.gone).toEqual(["d1", "d3"]);
      if (takes) session.chooseInRegister({ takeFile: new Set(["areaM2 d2"]) });
      await session.apply();
      const after = applied[0]?.dwellings.find(({ id }) => id === "d2");
      expect(after).toMatchObject({ areaM2: takes ? 51 : 48, label: "Bakkeveien 3" });
      expect(applied[0]?.dwellings).toHaveLength(3);
    }
  });

  test("takes out what the file does not have only when that is asked for", async () => {
    const { session, applied } = anImport(before());
    await session.read([file("48", "ny;300100;6700100;40\r\n")]);
    await session.build();
    session.chooseInRegister({ gone: "remove" });
    await session.apply();
    expect(applied[0]?.dwellings.map(({ id }) => id)).toEqual(["d2", "ny"]);
  });
});

describe("Addresses that are not found", () => {
  const LIST = [
    "Bolignummer;Adresse",
    "B-1;Prøveveien 1",
    "B-2;Prøvveien 2",
    "B-3;Prøvveien 2",
    "B-4;Et sted",
  ].join("\r\n");
  const project = (): Project => {
    const one = aProject();
    const residences = {
      x: Float64Array.of(300_000, 300_010),
      y: Float64Array.of(6_700_000, 6_700_000),
      dwellings: Int32Array.of(1, 1),
      residents: Int32Array.of(-1, -1),
      labels: ["Prøveveien 1", "Prøveveien 2"],
    };
    return { ...one, dataset: { ...one.dataset, residences } };
  };
  const reviewed = async (one: ReturnType<typeof anImport>) => {
    await one.session.read([aFile("boliger.csv", LIST)]);
    await one.session.build();
    one.session.reviewAddresses();
    const now = one.state();
    if (now.step !== "addresses") throw new Error(`the import is at ${now.step}`);
    return beginReview(now.outcome);
  };

  test("are asked about once for all rows that say the same, and chosen, skipped and undone", async () => {
    const review = await reviewed(anImport(project()));
    expect(review.questions.map(({ text, rows }) => [text, rows])).toEqual([
      ["Prøvveien 2", [3, 4]],
      ["Et sted", [5]],
    ]);
    expect(review.questions[0]?.candidates[0]).toMatchObject({ label: "Prøveveien 2", x: 300_010 });
    const placed = placeAt(review, at(300_010, 6_700_000));
    expect([placed.shown, openQuestions(placed).length]).toEqual([1, 1]);
    expect(openQuestions(skipQuestion(placed))).toHaveLength(1);
    expect(undoReview(placed)).toBe(review);
    expect(showQuestion(placed, 9).shown).toBe(1);
  });

  test("are placed, remembered, and not asked about in the next file", async () => {
    const first = anImport(project());
    const review = await reviewed(first);
    await first.session.placeAddresses(placedAddresses(placeAt(review, at(300_010, 6_700_000))));
    const now = first.state();
    if (now.step !== "report") throw new Error(`the import is at ${now.step}`);
    expect(now.outcome.tables[0]).toMatchObject({
      counts: { read: 4, accepted: 3, rejected: 1 },
      questions: [{ text: "Et sted" }],
    });

    await first.session.apply();
    const placed = first.addresses()?.placed ?? [];
    expect(placed).toEqual([{ key: "prøvveien 2|||", at: at(300_010, 6_700_000), by: "pointed" }]);
    const next = anImport({ ...project(), addresses: { ...NO_ADDRESS_DESK, placed } });
    expect((await reviewed(next)).questions.map(({ text }) => text)).toEqual(["Et sted"]);
  });

  test("are remembered by how they were chosen, and not asked about again once they are laid aside", async () => {
    const first = anImport(project());
    const review = layAside(chooseCandidate(await reviewed(first), 0));
    expect(openQuestions(review)).toEqual([]);
    await first.session.placeAddresses(placedAddresses(review), [...review.aside]);
    await first.session.apply();
    const said = first.addresses();
    expect(said?.placed[0]?.by).toBe("chosen");
    expect(said?.tables[0]?.waiting?.rows.map(({ asked }) => asked.text)).toEqual(["Et sted"]);
    const aside = said?.aside ?? [];
    const next = anImport(project());
    await next.session.read([aFile("boliger.csv", LIST)]);
    await next.session.build();
    const now = next.state();
    if (now.step !== "report") throw new Error(`the import is at ${now.step}`);
    expect(importQuestions(now.outcome.tables, aside).map(({ text }) => text)).toEqual(["Prøvveien 2"]);
    // What was laid aside can be taken up again, and an answer is one too.
    const taken = layAside(showQuestion(review, 1));
    expect(openQuestions(taken).map(({ text }) => text)).toEqual(["Et sted"]);
  });

  test("a file that names another post town throughout is answered once for all that are alike", async () => {
    const one = anImport(project());
    const list = LIST.replace("veien 1", "veien 1, 9999 Nabobyen").replace(
      "Prøvveien 2",
      "Prøveveien 2, 9999 Nabobyen",
    );
    await one.session.read([aFile("boliger.csv", list)]);
    await one.session.build();
    one.session.reviewAddresses();
    const now = one.state();
    if (now.step !== "addresses") throw new Error(`the import is at ${now.step}`);
    const review = beginReview(now.outcome);
    expect(alike(review).map(({ text }) => text)).toHaveLength(2);
    const chosen = chooseAlike(review);
    expect(placedAddresses(chosen).map((each) => [each.at.x, each.by])).toEqual([
      [300_000, "chosen"],
      [300_010, "chosen"],
    ]);
    expect(openQuestions(chosen)).toHaveLength(2);
    expect(undoReview(chosen)).toBe(review);
  });
});
