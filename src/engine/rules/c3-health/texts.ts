import type { Language } from "../../model/index.ts";
import { walkTexts } from "../../siting/reach-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    ...walkTexts(
      "nb",
      "både legesenter og apotek",
      "{healthCentre, select, null {Dataene har ikke noe legesenter.} other {Dataene har ikke noe apotek.}}",
    ),
    title: "Lege og apotek",
    asks: "Hvor langt er det til lege og apotek?",
    why: "Begge deler trengs, så avstanden til det som ligger lengst unna, teller. Reisetid med buss regnes ikke ut. Avstanden måles langs veinettet når det er lastet inn, ellers i luftlinje ganger {detour, number}.",
  },
  nn: {
    ...walkTexts(
      "nn",
      "både legesenter og apotek",
      "{healthCentre, select, null {Dataa har ikkje noko legesenter.} other {Dataa har ikkje noko apotek.}}",
    ),
    title: "Lege og apotek",
    asks: "Kor langt er det til lege og apotek?",
    why: "Begge delar trengst, så avstanden til det som ligg lengst unna, tel. Reisetid med buss blir ikkje rekna ut. Avstanden blir målt langs vegnettet når det er lasta inn, elles i luftlinje gonger {detour, number}.",
  },
  en: {
    ...walkTexts(
      "en",
      "both health centre and pharmacy",
      "{healthCentre, select, null {The data has no health centre.} other {The data has no pharmacy.}}",
    ),
    title: "Doctor and pharmacy",
    asks: "How far is it to a doctor and a pharmacy?",
    why: "Both are needed, so the distance to the farther of them counts. Travel time by bus is not worked out. The distance follows the road network when one is loaded, and is otherwise the straight line times {detour, number}.",
  },
};
