import { proxy, wrap } from "comlink";
import { guardedWorker } from "./guarded-worker.ts";
import { type ProjectBorder, projectFace } from "./project-border.ts";
import type { ProjectDesk } from "./project-desk.ts";

type Read = Awaited<ReturnType<ProjectBorder["read"]>>;

/** The project desk in a worker. Where it breaks down, this and every later question rejects. */
export function createProjectClient(): ProjectDesk {
  const worker = new Worker(new URL("./project-worker.ts", import.meta.url), {
    type: "module",
    name: "project",
  });
  const { guarded } = guardedWorker(worker);
  const remote = wrap<ProjectBorder>(worker);
  return projectFace({
    pieces: (job, pieces) => guarded(() => remote.pieces(job, pieces)),
    read: (file, take) => guarded<Read>(async () => remote.read(file, proxy(take))),
    write: (job, rest) => guarded(() => remote.write(job, rest)),
    layers: (job, rest, wish) => guarded(() => remote.layers(job, rest, wish)),
    encode: (job, rest) => guarded(() => remote.encode(job, rest)),
    decode: (bytes, take) => guarded(() => remote.decode(bytes, proxy(take))),
  });
}
