import {
  type DeclaredHouse,
  earliestRelease,
  type ReleaseBook,
  type ReleaseKind,
  readLedger,
} from "../../../engine/index.ts";
import { NO_TRIAL, type ReleaseQuestion, sameQuestion } from "../../state/index.ts";
import { projectStore, releaseTrialStore } from "../../state/stores.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { ensureBook } from "../ensure-book.ts";
import { machinery } from "../machinery.ts";

interface Wish {
  /** Null for today, or while the last release must stand, for that one. */
  readonly date: string | null;
  readonly kind: ReleaseKind;
  readonly houses: readonly DeclaredHouse[];
}

/** Works out the release as it would be: nothing is stored and nothing leaves. Asked again for the same, it does nothing. */
export const prepareRelease = defineCommand<Wish>({
  id: "prepareRelease",
  available: canEdit,
  run: async ({ date: wanted, kind, houses }) => {
    const book = ensureBook();
    const { project } = projectStore.getState();
    if (!book || !project) return;
    const date = wanted ?? usualDate(book);
    const asked: ReleaseQuestion = { dataset: project.dataset, book, date, kind, houses };
    const now = releaseTrialStore.getState();
    if (sameQuestion(now.asked, asked) && now.preparing !== "failed") return;
    if (now.attacking === "running") machinery().releases.stop();
    // Days that have not been cannot be counted, and would let two releases out on one.
    if (date > machinery().today()) {
      releaseTrialStore.setState({ ...NO_TRIAL, asked, preparing: "refused", refusal: { code: "not-yet" } });
      return;
    }
    releaseTrialStore.setState({ ...NO_TRIAL, asked, preparing: "running" });
    const isWanted = () => releaseTrialStore.getState().asked === asked;
    try {
      const answer = await machinery().releases.prepare(project.dataset, { book, date, kind, houses });
      if (!isWanted()) return;
      releaseTrialStore.setState(
        answer.ok
          ? { preparing: "answered", made: answer.value.made, outlines: answer.value.outlines }
          : { preparing: "refused", refusal: answer.error },
      );
    } catch (error) {
      if (!isWanted()) return;
      console.error(error);
      releaseTrialStore.setState({ preparing: "failed" });
    }
  },
});

function usualDate({ ledger }: ReleaseBook): string {
  const today = machinery().today();
  const before = readLedger(ledger);
  const dates = before.ok ? before.value.map(({ date }) => date) : [];
  const earliest = earliestRelease(dates);
  return earliest !== null && earliest > today ? (dates.at(-1) ?? today) : today;
}
