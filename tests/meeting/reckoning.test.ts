import { expect, test } from "vitest";
import { caseFrame, publicMap, zoneMap } from "../../src/drawing/index.ts";
import {
  caseFile,
  councilBasis,
  councilFigures,
  councilScores,
  figureSums,
  findAgreement,
  NOTHING,
  type Piece,
} from "../../src/engine/council/index.ts";
import type { OpeningStep } from "../../src/meeting/reckoning/reckoned-case.ts";
import { openReckoner } from "../../src/meeting/reckoning/reckoner.ts";
import { openOver, reckoningBorder } from "../../src/meeting/reckoning/reckoning-border.ts";
import { reckoningDesk } from "../../src/meeting/reckoning/reckoning-desk.ts";
import { aPublicCase } from "../engine/council/a-public-case.ts";

const NO_WORKERS = (): Worker => {
  throw new Error("this page is given no workers");
};
const SHEET = { width: 800, height: 600, words: 20, whole: true } as const;
const withGround = () => {
  const road = { rank: "street" as const, line: [5_600_000, 66_400_000, 4_000, 0, 0, 4_000] };
  const base = aPublicCase();
  const houses = base.plots.slice(0, 2).map(({ id }) => ({ plot: id, houses: 2, findings: [] }));
  const alternatives = [{ id: "A", title: "To tomter", houses, reason: "" }];
  return { ...base, alternatives, ground: { ...base.ground, attribution: "Prøvekart", roads: [road] } };
};

test("a case is reckoned as the engine reckons it, step by step, and the page gets it without its ground", async () => {
  const publicCase = withGround();
  const file = caseFile(publicCase);
  const steps: OpeningStep[] = [];
  const read = await openReckoner(NO_WORKERS).open(file.text, true, (step) => steps.push(step));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const basis = councilBasis(publicCase);
  const { value } = read;
  expect(value.hash).toBe(file.hash);
  expect(value.reckoned).toEqual(
    [NOTHING, ...publicCase.alternatives].map((alternative) => ({
      alternative,
      figures: councilFigures(basis, alternative),
    })),
  );
  expect(value.scores).toEqual(councilScores(publicCase));
  expect(value.sums).toEqual(figureSums(publicCase));
  expect(value.publicCase.ground.roads).toEqual([]);
  expect({ ...value.publicCase, ground: publicCase.ground }).toEqual(publicCase);
  const of = 1 + publicCase.alternatives.length;
  expect(steps).toEqual([
    { at: "reading" },
    ...Array.from({ length: of }, (_, done) => ({ at: "reckoning", done, of })),
  ]);
});

test("over the border to a worker a case comes in pieces and is the same, and an alternative is one thing there too", async () => {
  const { text } = caseFile(withGround());
  const here = await reckoningDesk(async () => {}).open(text, true, () => {});
  const border = reckoningBorder(reckoningDesk(async () => {}));
  const messages: (readonly Piece[])[] = [];
  // What crosses between threads is copied: functions could not be.
  const open = openOver({
    open: async (source, withSums, tell, take) =>
      structuredClone(
        await border.open(source, withSums, tell, async (pieces) => {
          messages.push(pieces);
          await take(structuredClone(pieces));
        }),
      ),
  });
  const there = await open(text, true, () => {});
  expect(there).toEqual(here);
  expect(messages.length).toBeGreaterThan(0);
  if (!there.ok) throw new Error("the case is whole");
  const { reckoned, publicCase } = there.value;
  expect(reckoned[1]?.alternative).toBe(publicCase.alternatives[0]);
  expect(await open("{}", false, () => {})).toMatchObject({ ok: false, error: [{ code: "not-a-case" }] });
});

test("maps and agreement are of the whole case that was opened, its ground and all", async () => {
  const publicCase = withGround();
  const reckoner = openReckoner(NO_WORKERS);
  await expect(reckoner.draw({ kind: "alternative", letter: "0", plots: true, ...SHEET })).rejects.toThrow(
    "before there was a case",
  );
  await reckoner.open(new Blob([caseFile(publicCase).text]), false, () => {});
  const frame = caseFrame(publicCase, SHEET.width, SHEET.height);
  const [first] = publicCase.alternatives;
  if (!first) throw new Error("the case has alternatives");
  const shown = { room: true, plots: true, houses: true };
  const figures = councilFigures(councilBasis(publicCase), first);
  expect(await reckoner.draw({ kind: "alternative", letter: first.id, plots: true, ...SHEET })).toEqual(
    publicMap(publicCase, first, figures, frame, shown, { words: SHEET.words }),
  );
  expect(await reckoner.draw({ kind: "zones", pointed: "", ...SHEET })).toEqual(
    zoneMap(publicCase, frame, { words: SHEET.words }),
  );
  expect(await reckoner.agree([[]])).toEqual(findAgreement(publicCase, [[]]));
});

test("a file that is no case is refused with its fault, and the case before it stays open", async () => {
  const reckoner = openReckoner(NO_WORKERS);
  await reckoner.open(caseFile(withGround()).text, false, () => {});
  expect(await reckoner.open("{}", false, () => {})).toMatchObject({
    ok: false,
    error: [{ code: "not-a-case" }],
  });
  const map = await reckoner.draw({ kind: "alternative", letter: "0", plots: false, ...SHEET });
  expect(map.marks.length).toBeGreaterThan(0);
});

/** A worker that takes what it is sent and answers nothing. */
class Silent extends EventTarget {
  ended = false;
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
}

test("a worker that does not load leaves the work to the page", async () => {
  const silent = new Silent();
  const reckoner = openReckoner(() => silent as unknown as Worker);
  silent.dispatchEvent(new Event("error"));
  expect((await reckoner.open(caseFile(withGround()).text, false, () => {})).ok).toBe(true);
});
