/**
 * Asks the browser not to clear our storage when the disk runs low. Most browsers decide by themselves and may say no;
 * the project file is the safe copy then.
 */
export async function askToKeepStorage(): Promise<boolean> {
  if (typeof navigator === "undefined" || !navigator.storage?.persist) return false;
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
