import { defineCommand } from "../define-command.ts";

/** Hands what is on the page to the browser's own print dialog, which also makes PDF. */
export const printPage = defineCommand({ id: "printPage", run: () => window.print() });
