import { LANGUAGES, type Language, RULES, STANDARD_RULE_SET } from "../../engine/index.ts";
import { messages } from "../../messages/index.ts";
import { parseOptions } from "../parse-options.ts";
import type { ExitCode, Terminal, Verb } from "../terminal.ts";

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = parseOptions(args, { lang: { type: "string", default: "nb" } });
  if (!options.ok) return refuse(terminal, options.error);
  const { values, positionals } = options.value;
  const language = LANGUAGES.find((known) => known === values.lang);
  if (!language) return refuse(terminal, `--lang is one of ${LANGUAGES.join(", ")}`);
  const asked = positionals[0]?.toLowerCase();
  if (asked === undefined || positionals.length > 1) return refuse(terminal, "name one rule, by id or code");
  const module = RULES.find(({ rule }) => rule.id === asked || rule.code.toLowerCase() === asked);
  if (!module) {
    const known = RULES.map(({ rule }) => `${rule.code} (${rule.id})`).join(", ");
    return refuse(terminal, `no rule "${positionals[0]}". Rules: ${known}`);
  }
  terminal.out(`${JSON.stringify(explanation(module, language), null, 2)}\n`);
  return 0;
}

/** The rule as a reader needs it: texts, thresholds in force with their basis, and the worked examples with their sentences. */
function explanation(module: (typeof RULES)[number], language: Language) {
  const { rule, texts, examples } = module;
  const text = texts[language];
  const m = messages(language);
  const setting = STANDARD_RULE_SET.rules.find((entry) => entry.rule === rule.id);
  return {
    id: rule.id,
    code: rule.code,
    title: text.title,
    asks: text.asks,
    why: text.why,
    basis: rule.basis,
    ruleSet: STANDARD_RULE_SET.id,
    weight: setting?.weight,
    params: rule.params.map((param) => ({
      id: param.id,
      name: text.params[param.id],
      value: setting?.params[param.id],
      unit: param.unit,
      min: param.min,
      max: param.max,
      basis: param.basis,
    })),
    examples: examples.map((example) => {
      const params = { ...setting?.params, ...example.params };
      const judged = rule.judge(example.facts, params);
      const values = {
        ...params,
        ...example.facts,
        measured: judged.measured ?? "",
        limit: judged.limit ?? "",
      };
      return {
        name: example.name,
        facts: example.facts,
        verdict: judged.verdict,
        verdictText: m.maybe(`verdict.${judged.verdict}`),
        measured: judged.measured,
        sentence: m.format(text.verdicts[judged.verdict] ?? "", values),
      };
    }),
  };
}

function refuse(terminal: Terminal, why: string): ExitCode {
  terminal.err(`explain: ${why}`);
  return 2;
}

export const explainVerb: Verb = {
  name: "explain",
  usage: "explain RULE [--lang nb|nn|en]",
  does: "What a rule asks, why, its thresholds with source, mark and date, and worked examples. RULE is an id or a code (D3).",
  run,
};
