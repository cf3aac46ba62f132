/** The formats are fetched when a file is first read or written: a project stored in the browser opens without them. */
export const fileFormats = () => import("../../formats/index.ts");
