import { Field, Input, Label, Select, Switch } from "@digdir/designsystemet-react";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { SEARCH_SECONDS, SET_GOALS, type SetGoal, type SetsAsk } from "../../../state/index.ts";
import { Section, Segmented } from "../../../ui/index.ts";
import type { PlotProblem } from "./plot-problem.ts";
import type { SetCandidate } from "./set-candidates.ts";
import { meaningOf } from "./set-sentences.ts";

interface AskFormProps {
  readonly ask: SetsAsk;
  /** Houses where nothing is told. */
  readonly next: number;
  /** Null where there is nothing to ask. */
  readonly problem: PlotProblem | null;
  readonly m: Messages;
}

/** The price of a demand is asked for no more either. */
const MOST_HOUSES = 500;
/** Småhus come one to eight together (domain.md §3). */
const MOST_PER_PLOT = 8;
const MOST_KRONER = 10_000_000_000;
/** What the arrows of the field add [D, 2026-11-22]: finer is typed. */
const KRONER_STEP = 100_000;
const PER_AREA = [1, 2, 3, 4] as const;

/** What is sought, changed at once. */
export function AskForm({ ask, next, problem, m }: AskFormProps) {
  const set = (change: Partial<SetsAsk>) => commands.askSets.run(change);
  return (
    <Section title={m.text("sets.ask")}>
      <div className="ws-sets-ask">
        <NumberField
          label={m.text("sets.houses")}
          value={ask.houses ?? next}
          most={MOST_HOUSES}
          onChange={(houses) => set({ houses })}
        />
        <NumberField
          label={m.text("sets.plots")}
          value={ask.plots}
          placeholder={problem ? String(problem.plots) : ""}
          hint={m.text("sets.plots.hint")}
          most={MOST_HOUSES}
          onChange={(plots) => set({ plots })}
        />
        <NumberField
          label={m.text("sets.perPlot")}
          value={ask.perPlot}
          most={MOST_PER_PLOT}
          onChange={(perPlot) => perPlot !== null && set({ perPlot })}
        />
      </div>
      <div className="ws-sets-goals">
        <Field data-size="sm">
          <Label>{m.text("sets.first")}</Label>
          <Select value={ask.first} onChange={(event) => set({ first: event.target.value as SetGoal })}>
            {SET_GOALS.map((goal) => (
              <Select.Option key={goal} value={goal}>
                {m.text(`sets.goal.${goal}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field data-size="sm">
          <Label>{m.text("sets.second")}</Label>
          <Select
            value={ask.second === ask.first ? "" : (ask.second ?? "")}
            onChange={(event) => set({ second: (event.target.value || null) as SetGoal | null })}
          >
            <Select.Option value="">{m.text("sets.second.none")}</Select.Option>
            {SET_GOALS.filter((goal) => goal !== ask.first).map((goal) => (
              <Select.Option key={goal} value={goal}>
                {m.text(`sets.goal.${goal}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
      <p className="ws-note">{meaningOf(ask, m).join(" ")}</p>
    </Section>
  );
}

/** Conditions that most never touch. */
export function MoreConditions({
  ask,
  candidates,
  m,
}: Pick<AskFormProps, "ask" | "m"> & { readonly candidates: readonly SetCandidate[] }) {
  const priced = candidates.filter(({ cost }) => cost !== null).length;
  const set = (change: Partial<SetsAsk>) => commands.askSets.run(change);
  return (
    <div className="ws-sets-more">
      <Field data-size="sm">
        <Label>{m.text("sets.perArea")}</Label>
        <Select
          value={String(ask.perArea ?? "")}
          onChange={(event) =>
            set({ perArea: event.target.value === "" ? null : Number(event.target.value) })
          }
        >
          <Select.Option value="">{m.text("sets.perArea.any")}</Select.Option>
          {PER_AREA.map((most) => (
            <Select.Option key={most} value={String(most)}>
              {m.text("sets.perArea.most", { most })}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <div>
        <NumberField
          label={m.text("sets.budget")}
          value={ask.budget}
          most={MOST_KRONER}
          step={KRONER_STEP}
          disabled={priced === 0 && ask.budget === null}
          onChange={(budget) => set({ budget })}
        />
        <p className="ws-note">{m.text("sets.budget.hint", { priced, all: candidates.length })}</p>
      </div>
      <Switch
        data-size="sm"
        label={m.text("sets.fromSites")}
        description={m.text("sets.fromSites.hint")}
        checked={ask.fromSites}
        onChange={(event) => set({ fromSites: event.target.checked })}
      />
      <div className="ws-sets-limit">
        <span>{m.text("sets.seconds")}</span>
        <Segmented
          label={m.text("sets.seconds")}
          size="small"
          options={SEARCH_SECONDS.map((value) => ({
            value: String(value),
            label: m.text(`sets.seconds.${value}`),
          }))}
          value={String(ask.seconds)}
          onChange={(value) =>
            set({ seconds: SEARCH_SECONDS.find((one) => String(one) === value) ?? SEARCH_SECONDS[0] })
          }
        />
      </div>
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly most: number;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly step?: number;
  readonly disabled?: boolean;
  readonly onChange: (value: number | null) => void;
}

/** A whole number from 1; an empty field is nobody's wish. */
function NumberField({
  label,
  value,
  most,
  placeholder = "",
  hint,
  step = 1,
  disabled = false,
  onChange,
}: NumberFieldProps) {
  return (
    <Field data-size="sm" title={hint}>
      <Label>{label}</Label>
      <Input
        type="number"
        min={step === 1 ? 1 : 0}
        max={most}
        step={step}
        disabled={disabled}
        placeholder={placeholder}
        value={value === null ? "" : String(value)}
        onChange={(event) => {
          const typed = Math.round(Number(event.target.value));
          onChange(event.target.value !== "" && typed >= 1 && typed <= most ? typed : null);
        }}
      />
    </Field>
  );
}
