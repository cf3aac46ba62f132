import { compareCopies, ok, type Project, type Result, UNKNOWN } from "../../engine/index.ts";
import type { MessageKey } from "../../messages/index.ts";
import type { KeptReleases, ProjectDesk } from "../../platform/index.ts";
import { readProject } from "../state/index.ts";
import { projectStore } from "../state/stores.ts";
import { machinery } from "./machinery.ts";
import { say } from "./say.ts";
import { enterProject, isLastTurn, nextTurn } from "./session.ts";

export type DemoName = "fjordvik" | "oygrend";

/** The page says that something is on its way; the turn tells whether it is still what the user wants. */
function begin(): number {
  projectStore.setState({ opening: { state: "opening" } });
  return nextTurn();
}

/** A project that will not open: said in the corner, and on the empty page when no other project is open. */
function refuse(reason: MessageKey): void {
  const open = readProject().project !== null;
  projectStore.setState({ opening: open ? { state: "idle" } : { state: "failed", reason } });
  say("danger", reason);
}

/** Opens a stored project; answers whether it could. The other projects are none the worse when it cannot. */
export async function openStored(id: string): Promise<boolean> {
  const turn = begin();
  const found = await machinery().projects.open(id);
  if (!isLastTurn(turn)) return true;
  if (!found.ok) {
    refuse(`commands.opening.${found.error}`);
    return false;
  }
  await enterProject(found.value.project, found.value, turn);
  return true;
}

/** Opens a demo municipality: as it was left on this machine, else fresh from the file that came with the app. */
export async function openDemoNamed(name: DemoName): Promise<void> {
  const turn = begin();
  const read = await readDemo(name);
  if (!isLastTurn(turn)) return;
  if (!read.ok) return refuse(read.error);
  const fresh = read.value;
  const stored = await machinery().projects.open(fresh.id);
  if (stored.ok) return enterProject(stored.value.project, stored.value, turn);
  // A stored copy that cannot be read is left as it is, for whoever can rescue it.
  const id = stored.error === "missing" ? fresh.id : machinery().newId();
  await enterProject({ ...fresh, id }, null, turn);
}

async function readDemo(name: DemoName): Promise<Result<Project, MessageKey>> {
  const none = { ok: false, error: "commands.opening.noDemo" } as const;
  try {
    const read = await machinery().files.read(await machinery().appFile(`demo/${name}/project.zip`));
    return read.ok ? ok(read.value) : none;
  } catch {
    return none;
  }
}

/** Opens a project from a file. It never takes the place of a stored project: an id that is taken becomes a new one. */
export async function openFromFile(file: Pick<File, "name" | "arrayBuffer">): Promise<void> {
  const turn = begin();
  let read: Awaited<ReturnType<ProjectDesk["read"]>>;
  try {
    read = await machinery().files.read(new Uint8Array(await file.arrayBuffer()));
  } catch {
    if (isLastTurn(turn)) refuse("commands.opening.unreadableFile");
    return;
  }
  if (!isLastTurn(turn)) return;
  if (!read.ok) {
    const newer = read.error.some((issue) => issue.code.endsWith("newer"));
    return refuse(newer ? "commands.opening.newer" : "commands.opening.notAProject");
  }
  const project = read.value;
  const { list } = readProject();
  const open = readProject().project;
  const taken = list.some((one) => one.id === project.id) || open?.id === project.id;
  const kept = await keptReleases(open);
  await enterProject(taken ? { ...project, id: machinery().newId() } : project, null, turn);
  if (isLastTurn(turn)) tellForks(project, kept);
}

/** Releases of the projects on this machine; of the one that is open as it stands. What cannot be read is told when somebody opens it. */
async function keptReleases(open: Project | null): Promise<readonly KeptReleases[]> {
  const stored = await machinery().projects.releases();
  const others = stored.ok ? stored.value.filter(({ id }) => id !== open?.id) : [];
  if (!open?.release) return others;
  const { id, title, release, dataset } = open;
  return [...others, { id, title, municipality: dataset.municipality.name, release }];
}

/** Says that the file and a project on this machine have each made a release that the other has not: nobody else sees both. */
function tellForks({ dataset: { municipality }, release }: Project, kept: readonly KeptReleases[]): void {
  for (const own of kept) {
    const standing = compareCopies(
      { municipality: { number: UNKNOWN, name: own.municipality }, release: own.release },
      { municipality, release },
    );
    if (standing.kind !== "forked") continue;
    const list = (dates: readonly string[]) => dates.join(", ");
    say("warning", "commands.opening.forked", {
      title: own.title,
      own: list(standing.own),
      other: list(standing.other),
    });
  }
}
