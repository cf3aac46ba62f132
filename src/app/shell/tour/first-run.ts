const FLAG = "spredt.tour";

/** True once on a machine: the first run never comes back by itself. Without storage it does not come at all. */
export function takeFirstRun(): boolean {
  try {
    if (localStorage.getItem(FLAG) !== null) return false;
    localStorage.setItem(FLAG, "seen");
    return true;
  } catch {
    return false;
  }
}
