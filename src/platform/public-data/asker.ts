import { AskError } from "./ask-failure.ts";
import type { KeptAnswer, PublicCache } from "./public-cache.ts";

/** What is asked of a service. A body makes it a POST. */
export interface PublicRequest {
  readonly url: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** True: ask the service though an answer is kept. */
  readonly anew?: boolean;
}

export interface Asker {
  /** The answer's JSON. @throws AskError */
  json(request: PublicRequest): Promise<unknown>;
  /** The answer's bytes; a zip is checked to be whole. @throws AskError */
  zip(request: PublicRequest): Promise<Uint8Array>;
  /** A short rest between looks at an order that is being made. */
  rest(milliseconds: number): Promise<void>;
  /** When the oldest of the answers given so far was given by its service; undefined before any. ISO instant. */
  oldest(): string | undefined;
}

/** What an asker needs of the world, so that it can be tried on a server of one's own. */
export interface AskWorld {
  readonly fetch: typeof fetch;
  readonly cache: PublicCache;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** ISO instant, kept beside each answer. */
  readonly now: () => string;
  readonly signal: AbortSignal;
  /** Bytes of the answer that is being read. */
  readonly hearBytes?: (bytes: number) => void;
  /** True: ask the service even where an answer is kept. */
  readonly anew?: boolean;
  /** A service that says nothing for this long is given up. */
  readonly patience?: number;
}

const TRIES = 4;
const PATIENCE = 30_000;
/** A service that asks us to wait longer than this is said to be busy. */
const LONGEST_WAIT = 60_000;
/** No single answer we ask for is near this size: Oslo's addresses are 35 MB as CSV and 7 MB as zip. */
const LARGEST_ANSWER = 60_000_000;

/**
 * Asks public services one request at a time: answers that have been kept are not asked for again, so that a fetch that was
 * stopped goes on where it was; what fails for a moment (429, 5xx, silence, a cut) is asked again, later each time.
 * Nothing is sent but the request: no cookies, no referrer.
 */
export function createAsker(world: AskWorld): Asker {
  let oldest: string | undefined;
  const given = ({ bytes, at }: KeptAnswer): Uint8Array => {
    if (oldest === undefined || at < oldest) oldest = at;
    return bytes;
  };
  const answer = async (
    request: PublicRequest,
    whole: (bytes: Uint8Array) => boolean,
  ): Promise<Uint8Array> => {
    const key = `${request.body === undefined ? "GET" : "POST"} ${request.url} ${request.body ?? ""}`;
    const kept = world.anew || request.anew ? undefined : await world.cache.get(key);
    if (kept && whole(kept.bytes)) return given(kept);
    for (let turn = 1; ; turn += 1) {
      const tried = await once(request, world);
      const failure = tried instanceof Uint8Array && !whole(tried) ? CUT : tried;
      if (failure instanceof Uint8Array) {
        const answered = { bytes: failure, at: world.now() };
        await world.cache.put(key, answered);
        return given(answered);
      }
      world.signal.throwIfAborted();
      if (!failure.again || turn === TRIES || failure.after > LONGEST_WAIT) throw failure.error;
      await world.wait(Math.max(failure.after, 1_000 * 2 ** (turn - 1)));
      world.signal.throwIfAborted();
    }
  };
  return {
    json: async (request) => {
      const bytes = await answer(request, isJson);
      return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    },
    zip: (request) => answer(request, hasZipEnd),
    rest: (milliseconds) => world.wait(milliseconds),
    oldest: () => oldest,
  };
}

interface Failed {
  readonly error: AskError;
  readonly again: boolean;
  /** Milliseconds the service asks us to wait. */
  readonly after: number;
}

const CUT: Failed = { error: new AskError({ code: "truncated" }), again: true, after: 0 };
const failed = (failure: AskError["failure"], again: boolean, after = 0): Failed => ({
  error: new AskError(failure),
  again,
  after,
});

async function once({ url, body, headers }: PublicRequest, world: AskWorld): Promise<Uint8Array | Failed> {
  const stop = new AbortController();
  const cancel = () => stop.abort();
  world.signal.addEventListener("abort", cancel, { once: true });
  let silent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      silent = true;
      stop.abort();
    }, world.patience ?? PATIENCE);
  };
  heard();
  try {
    const response = await world.fetch(url, {
      method: body === undefined ? "GET" : "POST",
      ...(body === undefined ? {} : { body }),
      headers: {
        accept: "application/json, application/zip, */*",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: stop.signal,
    });
    heard();
    if (response.status === 429) return failed({ code: "busy" }, true, retryAfter(response));
    if (!response.ok) {
      const passing = response.status >= 500;
      return failed({ code: "status", status: response.status }, passing, retryAfter(response));
    }
    const bytes = await allOf(response, world, heard);
    // Fewer bytes than were promised is a cut; more is what compression on the way looks like.
    const promised = Number(response.headers.get("content-length") ?? 0);
    return bytes.length < promised && response.headers.get("content-encoding") === null ? CUT : bytes;
  } catch (error) {
    if (world.signal.aborted) throw error;
    if (error instanceof AskError) throw error;
    return failed({ code: silent ? "timeout" : "unreachable" }, true);
  } finally {
    clearTimeout(timer);
    world.signal.removeEventListener("abort", cancel);
  }
}

async function allOf(response: Response, world: AskWorld, heard: () => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    heard();
    pieces.push(value);
    length += value.length;
    if (length > LARGEST_ANSWER) throw new AskError({ code: "changed", missing: "size" });
    world.hearBytes?.(length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Seconds or a date, as milliseconds from now; 0 when the service does not say. */
function retryAfter(response: Response): number {
  const told = response.headers.get("retry-after");
  if (told === null) return 0;
  const seconds = Number(told);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const until = Date.parse(told) - Date.now();
  return Number.isFinite(until) ? Math.max(0, until) : 0;
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
}

/** A zip ends with its end record, behind a comment of at most 65 535 bytes. */
function hasZipEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return true;
  }
  return false;
}
