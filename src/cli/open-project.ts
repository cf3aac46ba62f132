import type { Project } from "../engine/index.ts";
import { readProject } from "../formats/index.ts";
import { describeIssue } from "./describe-issue.ts";
import { loadFiles } from "./read-input.ts";
import type { Terminal } from "./terminal.ts";

/** The project in a file; the reason in words where there is none, with every issue told on standard error. */
export async function openProject(path: string, terminal: Terminal): Promise<Project | string> {
  const files = await loadFiles([path], terminal);
  if (typeof files === "string") return files;
  const read = readProject(files[0]?.bytes ?? new Uint8Array());
  if (read.ok) return read.value;
  for (const issue of read.error) terminal.err(describeIssue(issue, "en"));
  return `${path} is not a project this version can open`;
}
