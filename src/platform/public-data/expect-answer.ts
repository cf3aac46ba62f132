import { AskError } from "./ask-failure.ts";

/** Takes an answer apart and says what is missing where it is not as it was: "files[0].downloadUrl". */
export function expectAnswer(value: unknown, path = ""): Answer {
  return new Answer(value, path);
}

class Answer {
  readonly #value: unknown;
  readonly #path: string;
  constructor(value: unknown, path: string) {
    this.#value = value;
    this.#path = path;
  }
  /** The member of an object; absent is undefined, and what is then asked of it is missing. */
  at(name: string): Answer {
    const value = this.#value;
    const inside =
      typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined;
    return new Answer(inside, this.#path === "" ? name : `${this.#path}.${name}`);
  }
  list(): readonly Answer[] {
    if (!Array.isArray(this.#value)) throw this.#missing();
    return this.#value.map((one, i) => new Answer(one, `${this.#path}[${i}]`));
  }
  text(): string {
    if (typeof this.#value !== "string" || this.#value === "") throw this.#missing();
    return this.#value;
  }
  textOr<T>(other: T): string | T {
    return typeof this.#value === "string" && this.#value !== "" ? this.#value : other;
  }
  numberOr<T>(other: T): number | T {
    return typeof this.#value === "number" && Number.isFinite(this.#value) ? this.#value : other;
  }
  /** True or false; anything else is an answer that has changed. */
  truth(): boolean {
    if (typeof this.#value !== "boolean") throw this.#missing();
    return this.#value;
  }
  raw(): unknown {
    return this.#value;
  }
  #missing(): AskError {
    return new AskError({ code: "changed", missing: this.#path === "" ? "answer" : this.#path });
  }
}

export type { Answer };
