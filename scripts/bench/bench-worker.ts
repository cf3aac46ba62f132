import loadHighs from "highs";
// A page of the bench has one script and no other file: built as a library, this address is the file itself.
import wasm from "highs/runtime?url";
import { highsSolver } from "../../src/engine/index.ts";
import { CITY, makeCity } from "./city.ts";
import { measure } from "./measure.ts";

/** What runs in the worker thread, of a browser or of Node: one message a row, then "done". */
async function main(): Promise<void> {
  const page = typeof self === "object" && "postMessage" in self;
  const port = page ? null : (await import("node:worker_threads")).parentPort;
  const tell = (message: unknown) => (port ? port.postMessage(message) : self.postMessage(message));
  const wasmBinary = Uint8Array.from(atob(wasm.slice(wasm.indexOf(",") + 1)), (one) => one.charCodeAt(0));
  const solver = highsSolver(await loadHighs({ wasmBinary }));
  for (const row of measure(makeCity(CITY), solver)) tell(row);
  tell("done");
}

void main();
