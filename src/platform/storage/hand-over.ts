const CHANNEL = "spredt-hand-over";

/** Asks whichever tab is writing to a project to save it and let go. */
export function askForHandOver(projectId: string): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(projectId);
  channel.close();
}

/** Hears when another tab asks for a project. Returns the way to stop listening. */
export function onHandOverAsked(heard: (projectId: string) => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event) => {
    if (typeof event.data === "string") heard(event.data);
  };
  return () => channel.close();
}
