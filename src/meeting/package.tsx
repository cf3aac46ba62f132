import ReckoningWorker from "./reckoning/reckoning-worker.ts?worker&inline";
import { startRoom } from "./start-room.tsx";

/** The room in one file: it has no file of a worker beside it, and carries the worker's script within its own. */
startRoom(() => new ReckoningWorker({ name: "reckoning" }));
