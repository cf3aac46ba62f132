import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type GatherWorld,
  gatherPublicData,
  memoryCache,
  type PublicSourceId,
  type SourceState,
} from "../../../src/platform/index.ts";

/** One request as a service got it. */
export interface Heard {
  readonly url: string;
  readonly body: string;
  readonly headers: IncomingMessage["headers"];
}

export type Answer = (response: ServerResponse, heard: Heard, turn: number) => void;

/** Public services on this machine: what each address answers, and all that was asked of them. */
export interface PublicService {
  readonly heard: Heard[];
  /** What an address (host and path, with or without the query) answers. */
  answers: Map<string, Answer>;
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

export async function aPublicService(): Promise<PublicService> {
  const heard: Heard[] = [];
  const turns = new Map<string, number>();
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const url = (request.url ?? "").slice(1);
      const one = { url, body: Buffer.concat(pieces).toString(), headers: request.headers };
      heard.push(one);
      const turn = (turns.get(url) ?? 0) + 1;
      turns.set(url, turn);
      const answer = answers.get(url) ?? answers.get(url.split("?")[0] ?? "");
      if (answer) answer(response, one, turn);
      else {
        response.statusCode = 404;
        response.end("{}");
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    heard,
    answers,
    fetch: (address, options) =>
      fetch(String(address).replace("https://", `http://127.0.0.1:${port}/`), options),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

export const json =
  (value: unknown): Answer =>
  (response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(value));
  };

export const bytes =
  (content: Uint8Array): Answer =>
  (response) => {
    response.setHeader("content-length", content.length);
    response.end(content);
  };

/** Fetches, and tells what became of each source. Waits are counted and not waited. */
export async function gathered(
  service: PublicService,
  sources: readonly PublicSourceId[],
  world: Partial<GatherWorld> = {},
  number = "1108",
) {
  const became = new Map<PublicSourceId, SourceState>();
  const waits: number[] = [];
  const files = await gatherPublicData(number, sources, {
    fetch: service.fetch,
    cache: memoryCache(),
    wait: async (milliseconds) => void waits.push(milliseconds),
    now: () => "2026-11-23T12:00:00.000Z",
    signal: new AbortController().signal,
    hear: (source, state) => became.set(source, state),
    ...world,
  });
  return { files, became, waits };
}
