/**
 * How a long calculation tells how far it is and asks whether to go on. It is called often; whoever is called decides how
 * much of that to pass on. A calculation that is told to stop throws `Cancelled`.
 */
export type Progress = (done: number, of: number) => "goOn" | "stop";

export const GO_ON: Progress = () => "goOn";

/** Thrown out of a calculation that was told to stop: there is no answer, and nothing is wrong. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
  }
}

export function step(progress: Progress, done: number, of: number): void {
  if (progress(done, of) === "stop") throw new Cancelled();
}
