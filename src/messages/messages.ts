import { IntlMessageFormat } from "intl-messageformat";
import { catalogueOf, type MessageKey } from "./catalog.ts";

export type Language = "nb" | "nn" | "en";
export type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Messages {
  readonly language: Language;
  /** A text of the catalogue. Throws on an unknown key: that is our own bug. */
  readonly text: (key: MessageKey, values?: Values) => string;
  /** A key made at run time ("issue.<code>"); shows the key itself when there is none, and tests see to it that there is one. */
  readonly maybe: (key: string, values?: Values) => string;
  readonly has: (key: string) => boolean;
  /** Any ICU MessageFormat template, such as those in a rule's texts. */
  readonly format: (template: string, values?: Values) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly percent: (share: number, digits?: number) => string;
  readonly metres: (value: number) => string;
  readonly date: (iso: string) => string;
  readonly time: (iso: string) => string;
}

/** Chromium carries no nynorsk of its own; without the second choice it would write numbers the American way. */
const LOCALES: Readonly<Record<Language, string[]>> = {
  nb: ["nb-NO"],
  nn: ["nn-NO", "nb-NO"],
  en: ["en-GB"],
};

/** One per language; formatters and parsed templates are kept, because parsing ICU is what costs. */
export function messages(language: Language): Messages {
  const known = made.get(language);
  if (known) return known;
  const locale = LOCALES[language];
  const catalogue: Readonly<Record<string, string>> | undefined = catalogueOf(language);
  if (catalogue === undefined) throw new Error(`the texts of ${language} have not been fetched`);
  const parsed = new Map<string, IntlMessageFormat>();
  const numbers = new Map<string, Intl.NumberFormat>();
  const days = new Map<string, Intl.DateTimeFormat>();

  const format = (template: string, values: Values = {}): string => {
    if (!/[{'<]/.test(template)) return template;
    let message = parsed.get(template);
    if (!message) {
      message = new IntlMessageFormat(template, locale, undefined, { ignoreTag: true });
      parsed.set(template, message);
    }
    return String(message.format(values as Record<string, string | number>));
  };
  const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    let made = numbers.get(key);
    if (!made) {
      made = new Intl.NumberFormat(locale, options);
      numbers.set(key, made);
    }
    return made;
  };
  const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    let made = days.get(key);
    if (!made) {
      made = new Intl.DateTimeFormat(locale, options);
      days.set(key, made);
    }
    return made;
  };
  const number = (value: number, digits = 0) =>
    numberFormat({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      value === 0 ? 0 : value,
    );
  const result: Messages = {
    language,
    text: (key, values) => {
      const template = catalogue[key];
      if (template === undefined) throw new Error(`no text for "${key}" in ${language}`);
      return format(template, values);
    },
    maybe: (key, values) => (catalogue[key] === undefined ? key : format(catalogue[key], values)),
    has: (key) => catalogue[key] !== undefined,
    format,
    number,
    percent: (share, digits = 0) =>
      numberFormat({ style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
        share,
      ),
    metres: (value) =>
      Math.abs(value) < 1000 ? `${number(Math.round(value))} m` : `${number(value / 1000, 1)} km`,
    date: (iso) => dateFormat({ dateStyle: "medium" }).format(new Date(iso)),
    time: (iso) => dateFormat({ hour: "2-digit", minute: "2-digit" }).format(new Date(iso)),
  };
  made.set(language, result);
  return result;
}
const made = new Map<Language, Messages>();
