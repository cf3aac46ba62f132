/** UTF-8 text without its BOM; bytes that are not UTF-8 become the replacement character, which no parser takes for syntax. */
export const decodeUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
