/**
 * Codes of official areas have fixed lengths: municipality 4, district 6, grunnkrets and delområde 8. Spreadsheets and some
 * converters take the leading zero of the counties 01–09 away; one digit short of a length is that zero and nothing else.
 */
export function padAreaCode(code: string): string {
  return /^\d+$/.test(code) && [3, 5, 7].includes(code.length) ? `0${code}` : code;
}

export type OfficialLevel = "grunnkrets" | "delområde" | "bydel";

/** The level an official code speaks of (SSB Klass 1 and 103): delområder are grunnkrets codes that end in 00. */
export function levelOfCode(code: string): OfficialLevel | undefined {
  if (/^\d{8}$/.test(code)) return code.endsWith("00") ? "delområde" : "grunnkrets";
  return /^\d{6}$/.test(code) ? "bydel" : undefined;
}
