/** A title as a file name every system takes: letters, digits and single hyphens, Norwegian letters kept. */
export function fileName(title: string, ending: string): string {
  const stem = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${stem || "spredt"}${ending}`;
}
