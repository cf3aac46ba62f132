/** The front door of the commands. */
export type { Command } from "./command.ts";
export { allCommands } from "./list.ts";
export { commands } from "./register.ts";
