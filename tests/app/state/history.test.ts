import { expect, test } from "vitest";
import { redone, stepped, undone } from "../../../src/app/state/history.ts";
import type { ProjectState } from "../../../src/app/state/index.ts";
import { projectStore } from "../../../src/app/state/stores.ts";
import { aProject } from "../../support/a-project.ts";

const start: ProjectState = { ...projectStore.getInitialState(), project: aProject({ title: "0" }) };
const titled = (title: string) => aProject({ title });
const label = (key: string) => ({ key });
const three = ["1", "2", "3"].reduce((state, title) => stepped(state, titled(title), label(title)), start);

test("a step can be undone and done again, and is called the same both ways", () => {
  const back = undone(three);
  expect(back.project?.title).toBe("2");
  expect(back.future.at(-1)?.label.key).toBe("3");
  expect(redone(back)).toEqual(three);
});

test("undo goes back through every step to the first project, which is the very same object", () => {
  expect(undone(undone(undone(three))).project).toBe(start.project);
});

test("there is nothing before the first project and nothing after the last", () => {
  expect(undone(start)).toBe(start);
  expect(redone(three)).toBe(three);
});

test("a new step after an undo forgets what could be redone", () => {
  const branched = stepped(undone(three), titled("4"), label("4"));
  expect(branched.future).toEqual([]);
  expect(undone(branched).project?.title).toBe("2");
});

test("the same project again is no step", () => {
  expect(stepped(three, three.project ?? titled("3"), label("again"))).toBe(three);
});

test("the history has no limit", () => {
  let state = start;
  for (let n = 1; n <= 2000; n++) state = stepped(state, titled(`${n}`), label(`${n}`));
  for (let n = 0; n < 2000; n++) state = undone(state);
  expect(state.project).toBe(start.project);
});

test("neither undo nor redo takes back a release, or the secret it was made with", () => {
  const release = { project: "town", secret: "ab".repeat(32), ledger: [{ text: "a release", hash: "cd" }] };
  const released = stepped(three, { ...titled("4"), release }, label("4"));
  const back = undone(undone(released));
  expect(back.project).toMatchObject({ title: "2", release });
  const older = { ...release, ledger: [] };
  const begun = stepped(
    stepped(start, { ...titled("1"), release: older }, label("1")),
    { ...titled("2"), release },
    label("2"),
  );
  expect(undone(begun).project?.release).toBe(release);
  expect(redone(undone(begun)).project?.release).toBe(release);
});
