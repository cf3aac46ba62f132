/** The front door of the engine: other rooms import from here and nowhere deeper. */
export * from "./model/index.ts";
export * from "./rules/rule.ts";
export { ENGINE_VERSION } from "./version.ts";
