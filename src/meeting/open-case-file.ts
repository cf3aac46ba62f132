import { openCase, refuseCase, tellOpening } from "./meeting-store.ts";
import { openReckoner, type Reckoner } from "./reckoning/reckoner.ts";

let makeWorker: (() => Worker) | null = null;
let reckoner: Reckoner | null = null;
/** Number of the opening that was begun last. */
let last = 0;

/** How workers are made here. The first begins at once, so that it is there when somebody has found the file. */
export function workWith(make: () => Worker): void {
  makeWorker = make;
  reckoner = openReckoner(make);
}

function atWork(): Reckoner {
  if (makeWorker === null) throw new Error("the room was not told how workers are made");
  reckoner ??= openReckoner(makeWorker);
  return reckoner;
}

/** Ends what is under way; the next file begins a worker anew. */
export function stopOpening(): void {
  reckoner?.end();
  reckoner = null;
  last += 1;
  tellOpening(null);
}

/**
 * Opens a case, whichever way it came: a file that somebody chose, or a text. Nothing of it is kept when it cannot be opened, and of two that are
 * opened at once only the last is. `carried`: sums of the figures as they were when a package was made.
 */
export async function openCaseFrom(
  source: Blob | string,
  carried: Readonly<Record<string, unknown>> | null = null,
): Promise<void> {
  last += 1;
  const own = last;
  const isWanted = () => own === last;
  tellOpening({ at: "reading" });
  try {
    const read = await atWork().open(source, carried !== null, (step) => {
      if (isWanted()) tellOpening(step);
    });
    if (!isWanted()) return;
    if (read.ok) openCase(read.value, carried);
    else {
      const [fault] = read.error;
      refuseCase(`meeting.problem.${fault?.code ?? "not-a-case"}`, fault?.at);
    }
  } catch {
    if (!isWanted()) return;
    stopOpening();
    refuseCase("meeting.problem.broken");
  }
}

/** Whoever reckons on the open case. */
export const openDesk = (): Pick<Reckoner, "draw" | "agree"> => atWork();
