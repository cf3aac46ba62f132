const NAMES: Readonly<Record<string, string>> = {
  Escape: "Esc",
  ArrowUp: "↑",
  ArrowDown: "↓",
  shift: "Shift",
  alt: "Alt",
};

const mac = () => /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? "");

/** "mod+shift+z" as the caps to press on this machine: Ctrl, Shift, Z. */
export function keyCaps(shortcut: string, onMac = mac()): readonly string[] {
  // "+" itself is a key: "mod++" is mod and plus.
  const parts = shortcut.split(/\+(?!$)/);
  return parts.map((part) => {
    if (part === "mod") return onMac ? "⌘" : "Ctrl";
    return NAMES[part] ?? (part.length === 1 ? part.toLocaleUpperCase("nb") : part);
  });
}
