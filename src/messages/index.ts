export { catalogueOf, fetchLanguage, type MessageKey } from "./catalog.ts";
export { issueText } from "./issue-text.ts";
export { type Language, type Messages, messages, type Values } from "./messages.ts";
