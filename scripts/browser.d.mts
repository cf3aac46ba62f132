export function findBrowser(): string | undefined;
export function provideBrowser(): string;
export const BROWSER_FLAGS: readonly string[];
