import loadHighs from "highs";
import { highsSolver } from "../../src/engine/index.ts";
import { CITY, makeCity } from "./city.ts";
import { measure } from "./measure.ts";
import { measureAddresses } from "./measure-addresses.ts";
import { measureGeopackage } from "./measure-geopackage.ts";
import { measureImport } from "./measure-import.ts";
import { measureRegister } from "./measure-register.ts";
import { measureRoom } from "./measure-room.ts";
import { nodeSqlite } from "./node-sqlite.ts";

/** What runs in the worker thread, of a browser or of Node: one message a row, then "done". */
async function main(): Promise<void> {
  const page = typeof self === "object" && "postMessage" in self;
  const port = page ? null : (await import("node:worker_threads")).parentPort;
  const tell = (message: unknown) => (port ? port.postMessage(message) : self.postMessage(message));
  const solver = highsSolver(await loadHighs(page ? {} : { locateFile: await besideNode() }));
  for (const row of measure(makeCity(CITY), solver)) tell(row);
  for (const row of measureAddresses()) tell(row);
  for await (const row of measureImport()) tell(row);
  // SQLite lies in a file beside the script, which this page does not serve; a journey runs it in a browser.
  if (!page) for await (const row of measureGeopackage(await nodeSqlite())) tell(row);
  for await (const row of measureRegister(makeCity(CITY))) tell(row);
  for await (const row of measureRoom()) tell(row);
  tell("done");
}

/** In a page the solver's file is part of the script; Node reads it from where it was installed. */
async function besideNode(): Promise<() => string> {
  const { createRequire } = await import("node:module");
  const file = createRequire(import.meta.url).resolve("highs/runtime");
  return () => file;
}

void main();
