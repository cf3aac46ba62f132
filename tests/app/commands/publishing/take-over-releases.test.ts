import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../../src/app/commands/index.ts";
import { projectStore } from "../../../../src/app/state/stores.ts";
import {
  type CopyStanding,
  makeRelease,
  newReleaseBook,
  type ReleaseBook,
} from "../../../../src/engine/index.ts";
import { writeProject } from "../../../../src/formats/index.ts";
import { aProject } from "../../../support/a-project.ts";
import { type AnApp, anAppWith, said, theProject } from "../an-app.ts";

const begun = newReleaseBook("p", new Uint8Array(32).fill(3));
function released(book: ReleaseBook, date: string): ReleaseBook {
  const { dataset } = aProject();
  const made = makeRelease({ dataset, book, date, kind: "ordinary", houses: [] });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.book;
}
const one = released(begun, "2026-01-01");
const two = released(one, "2026-07-01");
const fork = released(one, "2026-08-01");

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith(aProject({ release: one }));
});
afterEach(() => app.stop());

async function comparedWith(bytes: Uint8Array): Promise<CopyStanding | null> {
  let standing: CopyStanding | null = null;
  const file = { arrayBuffer: async () => bytes.slice().buffer };
  await commands.compareCopy.run({
    file,
    told: (found) => {
      standing = found;
    },
  });
  return standing;
}

test("a copy that has made a release more is taken over, and undo does not lose it", async () => {
  const standing = await comparedWith(writeProject(aProject({ release: two })));
  if (standing?.kind !== "newer") throw new Error(JSON.stringify(standing));
  expect(theProject().release).toEqual(one);
  await commands.takeOverReleases.run(standing.book);
  expect(theProject().release).toEqual(two);
  expect(projectStore.getState().past).toEqual([]);
});

test("a fork is told and changes nothing, and a book that would lose a release is refused", async () => {
  expect(await comparedWith(writeProject(aProject({ release: fork })))).toMatchObject({ kind: "newer" });
  await commands.takeOverReleases.run(two);
  expect(await comparedWith(writeProject(aProject({ release: fork })))).toMatchObject({ kind: "forked" });
  await commands.takeOverReleases.run(fork);
  expect(said().at(-1)).toBe("commands.why.notNewerReleases");
  await commands.takeOverReleases.run(one);
  expect(theProject().release).toEqual(two);
});

test("what is no project is told, and nothing is held against it", async () => {
  expect(await comparedWith(new Uint8Array([1, 2, 3]))).toBeNull();
  expect(said().length).toBeGreaterThan(0);
});
