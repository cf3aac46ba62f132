import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../../src/app/commands/index.ts";
import { viewStore } from "../../../../src/app/state/stores.ts";
import { makeRelease, newReleaseBook, type Project, type ReleaseBook } from "../../../../src/engine/index.ts";
import { writeProject } from "../../../../src/formats/index.ts";
import { aProject } from "../../../support/a-project.ts";
import { type AnApp, anAppWith, theProject } from "../an-app.ts";

function released(book: ReleaseBook, date: string): ReleaseBook {
  const { dataset } = aProject();
  const made = makeRelease({ dataset, book, date, kind: "ordinary", houses: [] });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.book;
}
const one = released(newReleaseBook("p", new Uint8Array(32).fill(3)), "2026-01-01");
const here = released(one, "2026-07-01");
const there = released(one, "2026-08-01");

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith(aProject({ title: "Vår kopi", release: here }));
});
afterEach(() => app.stop());

const openedFile = (project: Project) =>
  commands.openProjectFile.run(new File([writeProject(project) as BlobPart], "kopi.zip"));

async function opened(release: ReleaseBook | undefined) {
  await openedFile(aProject({ title: "Fila", ...(release ? { release } : {}) }));
  expect(theProject().title).toBe("Fila");
  return viewStore.getState().toasts.filter(({ key }) => key === "commands.opening.forked");
}

test("a file that has made a release of its own beside a copy on this machine is told of as it is opened, with the dates of both", async () => {
  expect(await opened(there)).toMatchObject([
    { tone: "warning", values: { title: "Vår kopi", own: "2026-07-01", other: "2026-08-01" } },
  ]);
});

test("so is one that forks from a project that is not open", async () => {
  await openedFile(aProject({ id: "other", title: "En annen" }));
  expect(await opened(there)).toHaveLength(1);
});

test("a file that is ahead, behind, the same or has no releases forks from nothing", async () => {
  for (const release of [here, one, released(here, "2027-01-15"), undefined])
    expect(await opened(release)).toEqual([]);
});
