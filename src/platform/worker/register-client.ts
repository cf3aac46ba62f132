import { wrap } from "comlink";
import { guardedWorker } from "./guarded-worker.ts";
import { type RegisterBorder, type RegisterProtocol, registerFace } from "./register-border.ts";

/** In a worker, begun when first asked; where it breaks down the next question begins another. */
export function createRegisterClient(): RegisterProtocol {
  let open: RegisterBorder | null = null;
  return registerFace(() => {
    open ??= openBorder(() => {
      open = null;
    });
    return open;
  });
}

function openBorder(onBreak: () => void): RegisterBorder {
  const worker = new Worker(new URL("./register-worker.ts", import.meta.url), {
    type: "module",
    name: "register",
  });
  worker.addEventListener("error", onBreak);
  const { guarded } = guardedWorker(worker);
  const remote = wrap<RegisterBorder>(worker);
  return {
    pieces: (pieces) => guarded(() => remote.pieces(pieces)),
    load: (rest) => guarded(() => remote.load(rest)),
    patch: (rest) => guarded(() => remote.patch(rest)),
    hash: () => guarded(() => remote.hash()),
    check: (question) => guarded(() => remote.check(question)),
    placeWaiting: (desk, answers) => guarded(() => remote.placeWaiting(desk, answers)),
    askAgain: (waiting) => guarded(() => remote.askAgain(waiting)),
    findAddresses: (text, limit) => guarded(() => remote.findAddresses(text, limit)),
  };
}
