/** Main-thread budget of one slice, milliseconds: well under a frame, so that typing never waits. */
const SLICE_MS = 6;
const CHUNK = 2000;

const pause = () =>
  new Promise<void>((go) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      go();
    };
    channel.port2.postMessage(null);
  });

/**
 * Indexes of the first `most` labels that have every word of the query, those that begin with it first.
 * Reads 100 000 labels in slices between frames, and gives up as soon as `signal` says a newer query is on its way.
 */
export async function findLabels(
  labels: readonly string[],
  query: string,
  most: number,
  signal: AbortSignal,
): Promise<readonly number[]> {
  const words = query.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  const starting: number[] = [];
  const within: number[] = [];
  let sliceEnds = performance.now() + SLICE_MS;
  for (let from = 0; from < labels.length && starting.length < most; from += CHUNK) {
    for (let i = from; i < Math.min(labels.length, from + CHUNK) && starting.length < most; i++) {
      const label = labels[i]?.toLocaleLowerCase("nb") ?? "";
      if (!words.every((word) => label.includes(word))) continue;
      if (label.startsWith(first)) starting.push(i);
      else if (within.length < most) within.push(i);
    }
    if (performance.now() < sliceEnds) continue;
    await pause();
    if (signal.aborted) return [];
    sliceEnds = performance.now() + SLICE_MS;
  }
  return [...starting, ...within].slice(0, most);
}
