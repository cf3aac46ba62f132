import type { MadeCase } from "../state/index.ts";
import { type CaseQuestion, readCaseMaking, readProject, sameCase } from "../state/index.ts";
import { caseQuestion } from "../state/selectors/case-question.ts";
import { caseMakingStore } from "../state/stores.ts";
import { machinery } from "./machinery.ts";
import { say } from "./say.ts";

/** Looks over the draft of the open project, unless it has been as it stands. */
export async function checkCaseNow(): Promise<void> {
  const { project } = readProject();
  if (!project) return;
  const question = caseQuestion(project);
  const now = readCaseMaking();
  if (sameCase(now.checkedFor, question) && now.checking !== "failed") return;
  // What was found stands until there is an answer: a sentence that vanishes at each keystroke cannot be read.
  caseMakingStore.setState({ checkedFor: question, checking: "running" });
  const isWanted = () => readCaseMaking().checkedFor === question;
  try {
    const checked = await machinery().cases.check(question.dataset, question.asked);
    if (isWanted()) caseMakingStore.setState({ checking: "answered", checked });
  } catch (error) {
    if (!isWanted()) return;
    console.error(error);
    caseMakingStore.setState({ checking: "failed", checked: null });
  }
}

/** The case of the open project as it stands: made, unless it has been; null, and said, where it cannot be. */
export async function makeCaseNow(): Promise<MadeCase | null> {
  const { project } = readProject();
  if (!project) return null;
  const question = caseQuestion(project);
  const before = readCaseMaking();
  if (before.making === "made" && sameCase(before.madeFor, question)) return before.made;
  caseMakingStore.setState({ madeFor: question, making: "running", made: null });
  const isWanted = () => readCaseMaking().madeFor === question;
  try {
    const answer = await machinery().cases.make(question.dataset, question.asked, await basemapOf(question));
    if (!isWanted()) return null;
    if (answer.ok) {
      caseMakingStore.setState({ making: "made", made: answer.value });
      return answer.value;
    }
    caseMakingStore.setState({
      making: "refused",
      checkedFor: question,
      checking: "answered",
      checked: answer.error,
    });
    say("warning", "commands.why.caseLacks");
  } catch (error) {
    if (!isWanted()) return null;
    console.error(error);
    caseMakingStore.setState({ making: "failed" });
    say("danger", "commands.toast.caseFailed");
  }
  return null;
}

/** A base map that cannot be had is no reason to have no case: the case is drawn without. */
async function basemapOf({ basemap }: CaseQuestion): Promise<Uint8Array | null> {
  if (basemap === null) return null;
  try {
    return await machinery().appFile(`${basemap}/basemap.json`);
  } catch {
    return null;
  }
}
