import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { makeRelease, newReleaseBook, type Project } from "../../../src/engine/index.ts";
import { readProject, writeProject } from "../../../src/formats/index.ts";
import { aProject } from "../../support/a-project.ts";

const plain = aProject();
const secret = new Uint8Array(32).fill(171);
const made = makeRelease({
  dataset: plain.dataset,
  book: newReleaseBook(plain.id, secret),
  date: "2026-11-22",
  kind: "ordinary",
  houses: [],
});
if (!made.ok) throw new Error(made.error.code);
const project: Project = { ...plain, release: made.value.book };
const SECRET = made.value.book.secret;

const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
const withPart = (text: string) =>
  readProject(zipSync({ ...partsOf(writeProject(project)), "release.json": new TextEncoder().encode(text) }));

describe("the book of releases in a project file", () => {
  test("comes back as it was, byte for byte", () => {
    const read = readProject(writeProject(project));
    expect(read.ok && read.value.release).toEqual(made.value.book);
    expect(read.ok && read.value.release?.ledger[0]?.text).toBe(made.value.text);
  });

  test("is a part of its own, and none where there is no book", () => {
    const texts = Object.entries(partsOf(writeProject(project))).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]);
    expect(texts.filter(([, text]) => text?.includes(SECRET)).map(([name]) => name)).toEqual([
      "release.json",
    ]);
    expect(Object.keys(partsOf(writeProject(plain)))).not.toContain("release.json");
    const read = readProject(writeProject(plain));
    expect(read.ok && "release" in read.value).toBe(false);
  });

  test("refuses the project where it cannot be read, and does not repeat the secret", () => {
    for (const text of ["", "{", "{}", JSON.stringify({ ...made.value.book, secret: "abc" })]) {
      const read = withPart(text);
      expect(read.ok).toBe(false);
      expect(JSON.stringify(read)).not.toContain("abc");
    }
  });
});
