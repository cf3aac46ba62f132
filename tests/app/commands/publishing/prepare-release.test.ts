import { afterEach, describe, expect, test } from "vitest";
import { commands } from "../../../../src/app/commands/index.ts";
import { attacksHeld, readReleaseTrial } from "../../../../src/app/state/index.ts";
import { type Dataset, readLedger } from "../../../../src/engine/index.ts";
import { aTownOfEight } from "../../../engine/release/municipality.ts";
import { aProject } from "../../../support/a-project.ts";
import { type AnApp, anAppWith, theProject } from "../an-app.ts";

const WISH = { date: "2026-11-01", kind: "ordinary", houses: [] } as const;

let app: AnApp | undefined;
afterEach(async () => {
  await app?.stop();
  app = undefined;
});
const open = async (dataset: Dataset = aTownOfEight(), over = {}) => {
  app = await anAppWith(aProject({ dataset }), { over });
  return app;
};

describe("a release that is prepared", () => {
  test("begins a book that undo leaves alone, and puts nothing in its ledger", async () => {
    await open();
    await commands.prepareRelease.run(WISH);
    expect(readReleaseTrial()).toMatchObject({ preparing: "answered", attacking: "unasked" });
    expect(theProject().release?.ledger).toEqual([]);
    const { release } = theProject();
    commands.newScenario.run({ title: "A" });
    commands.undo.run();
    expect(theProject().release).toBe(release);
  });

  test("has the outline of every zone", async () => {
    await open();
    await commands.prepareRelease.run(WISH);
    const { made, outlines } = readReleaseTrial();
    expect([...outlines.keys()]).toEqual(made?.file.partition.zones.map(({ id }) => id));
  });

  test("asked for again is the very same answer, and with another date another", async () => {
    await open();
    await commands.prepareRelease.run(WISH);
    const { made } = readReleaseTrial();
    await commands.prepareRelease.run({ ...WISH, houses: [] });
    expect(readReleaseTrial().made).toBe(made);
    await commands.prepareRelease.run({ ...WISH, date: "2026-11-20" });
    expect(readReleaseTrial().made?.file.date).toBe("2026-11-20");
  });

  test("is of today where no date is asked for", async () => {
    const { machinery } = await open();
    await commands.prepareRelease.run({ ...WISH, date: null });
    expect(readReleaseTrial().made?.file.date).toBe(machinery.today());
  });

  test("that cannot be, says why", async () => {
    await open();
    await commands.prepareRelease.run({ ...WISH, date: "2026-10-40" });
    expect(readReleaseTrial()).toMatchObject({
      preparing: "refused",
      made: null,
      refusal: { code: "not-a-date" },
    });
  });

  test("is said to have failed when its worker breaks down, and can be asked for again", async () => {
    let broken = true;
    const { machinery } = await open();
    const { releases } = machinery;
    await app?.stop();
    await open(aTownOfEight(), {
      releases: {
        ...releases,
        prepare: (...asked: Parameters<typeof releases.prepare>) =>
          broken ? Promise.reject(new Error("down")) : releases.prepare(...asked),
      },
    });
    await commands.prepareRelease.run(WISH);
    expect(readReleaseTrial().preparing).toBe("failed");
    broken = false;
    await commands.prepareRelease.run(WISH);
    expect(readReleaseTrial().preparing).toBe("answered");
  });
});

test("a release of a day that has not come is refused, and nothing is worked out", async () => {
  await open();
  await commands.prepareRelease.run({ ...WISH, date: "2026-12-01" });
  expect(readReleaseTrial()).toMatchObject({
    preparing: "refused",
    made: null,
    refusal: { code: "not-yet" },
  });
});

describe("the attacks on it", () => {
  test("are all made and all fail, and then the release can be made, once", async () => {
    await open();
    await commands.prepareRelease.run(WISH);
    await commands.makeRelease.run();
    expect(theProject().release?.ledger).toEqual([]);
    await commands.attackPrepared.run();
    expect(attacksHeld(readReleaseTrial())).toBe(true);
    await commands.makeRelease.run();
    await commands.makeRelease.run();
    const ledger = readLedger(theProject().release?.ledger ?? []);
    expect(ledger.ok && ledger.value.map(({ date }) => date)).toEqual([WISH.date]);
    // While it must stand, it is what is shown where nobody asks for another date.
    await commands.prepareRelease.run({ ...WISH, date: null });
    expect(readReleaseTrial().made).toMatchObject({ again: true, file: { date: WISH.date } });
  }, 60_000);

  test("that were stopped have found nothing, and their late answer is not heard", async () => {
    const { machinery } = await open();
    const { releases } = machinery;
    await app?.stop();
    let answer = () => {};
    await open(aTownOfEight(), {
      releases: {
        ...releases,
        attack: () =>
          new Promise((resolve) => {
            answer = () =>
              resolve({ ok: true, value: [{ attack: "P1", tries: 1, measures: [], held: true }] });
          }),
      },
    });
    await commands.prepareRelease.run(WISH);
    const under = commands.attackPrepared.run();
    expect(readReleaseTrial().attacking).toBe("running");
    commands.stopAttacks.run();
    answer();
    await under;
    expect(readReleaseTrial()).toMatchObject({ attacking: "stopped", results: [] });
  });

  test("of a release that has changed since hold for it no longer", async () => {
    await open();
    await commands.prepareRelease.run(WISH);
    await commands.attackPrepared.run();
    await commands.prepareRelease.run({ ...WISH, date: "2026-11-20" });
    expect(attacksHeld(readReleaseTrial())).toBe(false);
  }, 60_000);
});
