import { strToU8, zipSync } from "fflate";
import type { Project } from "../../../src/engine/index.ts";
import { attackWithCanaries, type CanariesAsked } from "../canaries.ts";
import type { Output } from "../outputs.ts";
import { plantCanaries } from "../plant-canaries.ts";
import { type LeakTried, leakTried } from "./leak-tried.ts";

/** P2: files that have a canary of the project's in them, each in another place. */
export function leakyOutputs(project: Project): readonly Output[] {
  const { project: planted } = plantCanaries(project);
  const [home] = planted.dataset.dwellings;
  if (!home) throw new Error("a project has a dwelling to plant a canary in");
  const label = String(home.label);
  const files: readonly (readonly [string, string, Uint8Array])[] = [
    ["a file name", `${label}.csv`, strToU8("x")],
    [
      "a zip in a zip",
      "a.zip",
      zipSync({
        "b.zip": zipSync({ "c.xml": strToU8(`<a>${label.slice(0, 6)}</a><b>${label.slice(6)}</b>`) }),
      }),
    ],
    ["a point with a decimal comma", "a.csv", strToU8(`x;y\n${String(home.at.x).replace(".", ",")};1`)],
    ["a chunk of a picture", "a.png", pngWith(label)],
    ["a title of a PDF, two bytes a letter", "a.pdf", pdfWith(label)],
  ];
  return files.map(([name, file, bytes]) => ({ name, make: () => [{ name: file, bytes }] }));
}

/** P2 on each of them. */
export async function tryLeakyOutputs(
  asked: Omit<CanariesAsked, "outputs" | "runs" | "slowEvery">,
): Promise<readonly LeakTried[]> {
  const tried: LeakTried[] = [];
  for (const output of leakyOutputs(asked.project))
    tried.push(
      leakTried(
        await attackWithCanaries({ ...asked, outputs: [output], runs: 1, slowEvery: 1 }),
        output.name,
      ),
    );
  return tried;
}

function pngWith(word: string): Uint8Array {
  const body = Buffer.from(`Comment\0${word}`, "latin1");
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  return Buffer.concat([
    Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"),
    size,
    Buffer.from("tEXt"),
    body,
    Buffer.alloc(4),
  ]);
}

function pdfWith(word: string): Uint8Array {
  const wide = Buffer.from(`\u{feff}${word}`, "utf16le").swap16().toString("latin1");
  return Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Title (${wide}) >>\nendobj\n`, "latin1");
}
