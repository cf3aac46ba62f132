let found: boolean | undefined;

/** Whether this browser can draw the map at all. Found out once, with a context that is given back at once: to make one takes as long as a frame. */
export function hasWebgl(): boolean {
  found ??= makesContext();
  return found;
}

function makesContext(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
