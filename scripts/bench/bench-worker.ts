import { CITY, makeCity } from "./city.ts";
import { measure } from "./measure.ts";

/** What runs in the worker thread, of a browser or of Node: one message a row, then "done". */
async function main(): Promise<void> {
  const page = typeof self === "object" && "postMessage" in self;
  const port = page ? null : (await import("node:worker_threads")).parentPort;
  const tell = (message: unknown) => (port ? port.postMessage(message) : self.postMessage(message));
  for (const row of measure(makeCity(CITY))) tell(row);
  tell("done");
}

void main();
