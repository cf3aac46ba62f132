import type { Dataset, Project } from "../../engine/index.ts";
import type { LayerFile, LayerWish } from "../../formats/index.ts";
import { type Piece, Pieces, sendInPieces, type TakePieces } from "./in-pieces.ts";
import type { ProjectDesk } from "./project-desk.ts";

type Read = Awaited<ReturnType<ProjectDesk["read"]>>;

/** The project desk at the border: what is big goes over in pieces, either way. `job` tells whose piece one is. */
export interface ProjectBorder {
  pieces(job: number, pieces: readonly Piece[]): Promise<void>;
  read(file: Uint8Array, take: TakePieces): Promise<Read>;
  write(job: number, rest: Project): Promise<Uint8Array>;
  layers(job: number, rest: Dataset, wish: LayerWish): Promise<LayerFile>;
  encode(job: number, rest: Dataset): Promise<Uint8Array>;
  decode(bytes: Uint8Array, take: TakePieces): Promise<Dataset>;
}

/** The worker's side of it. */
export function projectBorder(desk: ProjectDesk): ProjectBorder {
  const jobs = new Map<number, Pieces>();
  const whole = <T>(job: number, rest: T): T => {
    const coming = jobs.get(job);
    jobs.delete(job);
    return coming ? coming.join(rest) : rest;
  };
  return {
    pieces: async (job, pieces) => {
      const coming = jobs.get(job) ?? new Pieces();
      jobs.set(job, coming);
      coming.add(pieces);
    },
    read: async (file, take) => sendInPieces(await desk.read(file), take),
    write: (job, rest) => desk.write(whole(job, rest)),
    layers: (job, rest, wish) => desk.layers(whole(job, rest), wish),
    encode: (job, rest) => desk.encode(whole(job, rest)),
    decode: async (bytes, take) => sendInPieces(await desk.decode(bytes), take),
  };
}

/** The page's side of it. */
export function projectFace(border: ProjectBorder): ProjectDesk {
  let jobs = 0;
  const give = async <T, Answer>(value: T, to: (job: number, rest: T) => Promise<Answer>) => {
    const job = ++jobs;
    return to(job, await sendInPieces(value, (pieces) => border.pieces(job, pieces)));
  };
  const take = async <T>(from: (take: TakePieces) => Promise<T>): Promise<T> => {
    const coming = new Pieces();
    return coming.join(await from(async (pieces) => coming.add(pieces)));
  };
  return {
    read: (file) => take((pieces) => border.read(file, pieces)),
    write: (project) => give(project, border.write),
    layers: (dataset, wish) => give(dataset, (job, rest) => border.layers(job, rest, wish)),
    encode: (dataset) => give(dataset, border.encode),
    decode: (bytes) => take((pieces) => border.decode(bytes, pieces)),
  };
}
