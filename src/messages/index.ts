export { catalogueOf, fetchLanguage, type MessageKey } from "./catalog.ts";
export { type Language, type Messages, messages, type Values } from "./messages.ts";
