import type { Language } from "../../model/index.ts";
import { walkTexts } from "../../siting/reach-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    ...walkTexts("nb", "nærmeste grøntområde", "Dataene har ingen grøntområder.", false),
    title: "Grøntområde",
    asks: "Hvor langt er det å gå til et grøntområde?",
    why: "Et sted å gå tur gjør godt, og er gratis. Grøntområder leses fra tjenestelista og fra planen. Avstanden er luftlinje ganger {detour, number}.",
  },
  nn: {
    ...walkTexts("nn", "næraste grøntområde", "Dataa har ingen grøntområde.", false),
    title: "Grøntområde",
    asks: "Kor langt er det å gå til eit grøntområde?",
    why: "Ein stad å gå tur gjer godt, og er gratis. Grøntområde blir lesne frå tenestelista og frå planen. Avstanden er luftlinje gonger {detour, number}.",
  },
  en: {
    ...walkTexts("en", "the nearest green area", "The data has no green areas.", false),
    title: "Green area",
    asks: "How far is it to walk to a green area?",
    why: "A place to walk does good, and is free. Green areas are read from the list of services and from the plan. The distance is the straight line times {detour, number}.",
  },
};
