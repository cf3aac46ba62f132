import { startRoom } from "./start-room.tsx";

startRoom(
  () =>
    new Worker(new URL("./reckoning/reckoning-worker.ts", import.meta.url), {
      type: "module",
      name: "reckoning",
    }),
);
