import type { OnProgress } from "../../formats/index.ts";

/** Silence after which a worker is taken for hung and ended: a single step of the largest file allowed is far quicker. */
const SILENCE_MS = 20_000;

/** Asks with an ear for progress; `hung` is called once nothing has been heard for so long that nothing will be. */
export function watchdog(hung: () => void, silence = SILENCE_MS) {
  return <Answer>(onProgress: OnProgress, ask: (told: OnProgress) => Promise<Answer>): Promise<Answer> => {
    let watch = setTimeout(hung, silence);
    let over = false;
    const told: OnProgress = (progress) => {
      if (over) return;
      clearTimeout(watch);
      watch = setTimeout(hung, silence);
      onProgress(progress);
    };
    return ask(told).finally(() => {
      over = true;
      clearTimeout(watch);
    });
  };
}
