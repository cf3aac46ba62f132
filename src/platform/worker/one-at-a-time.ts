/** Begins a task when the one before it has ended, well or badly. */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const one = last.then(task, task);
    last = one;
    return one;
  };
}
