import type { Language } from "../../model/index.ts";
import { walkTexts } from "../../siting/reach-texts.ts";
import type { RuleText } from "../rule.ts";

const nb = walkTexts(
  "nb",
  "nærmeste holdeplass",
  "{uncounted, select, null {Dataene har ingen holdeplasser.} other {Det er {uncounted, number} m å gå til en holdeplass, men vi vet ikke hvor ofte bussen går.}}",
);
const nn = walkTexts(
  "nn",
  "næraste haldeplass",
  "{uncounted, select, null {Dataa har ingen haldeplassar.} other {Det er {uncounted, number} m å gå til ein haldeplass, men vi veit ikkje kor ofte bussen går.}}",
);
const en = walkTexts(
  "en",
  "the nearest bus stop",
  "{uncounted, select, null {The data has no bus stops.} other {It is {uncounted, number} m on foot to a bus stop, but we do not know how often the bus runs.}}",
);

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    ...nb,
    title: "Holdeplass",
    asks: "Hvor langt er det å gå til bussen?",
    why: "Den som ikke kjører bil, trenger bussen for å komme til butikk, behandling og andre mennesker. Bare holdeplasser med minst {departures, number} {departures, plural, one {avgang} other {avganger}} i timen kl. 07–21 teller. Avstanden måles langs veinettet når det er lastet inn, ellers i luftlinje ganger {detour, number}.",
    verdicts: {
      ...nb.verdicts,
      poor: `{distance, select, null {Ingen holdeplass i dataene har mange nok avganger.} other {${nb.verdicts.poor}}}`,
    },
    change: "En ny holdeplass eller flere avganger kan bedre svaret.",
    params: { ...nb.params, departures: "Avganger i timen som må til" },
  },
  nn: {
    ...nn,
    title: "Haldeplass",
    asks: "Kor langt er det å gå til bussen?",
    why: "Den som ikkje køyrer bil, treng bussen for å kome til butikk, behandling og andre menneske. Berre haldeplassar med minst {departures, number} {departures, plural, one {avgang} other {avgangar}} i timen kl. 07–21 tel. Avstanden blir målt langs vegnettet når det er lasta inn, elles i luftlinje gonger {detour, number}.",
    verdicts: {
      ...nn.verdicts,
      poor: `{distance, select, null {Ingen haldeplass i dataa har mange nok avgangar.} other {${nn.verdicts.poor}}}`,
    },
    change: "Ein ny haldeplass eller fleire avgangar kan betre svaret.",
    params: { ...nn.params, departures: "Avgangar i timen som må til" },
  },
  en: {
    ...en,
    title: "Bus stop",
    asks: "How far is it to walk to the bus?",
    why: "Those who do not drive need the bus to reach shops, treatment and other people. Only stops with at least {departures, number} {departures, plural, one {departure} other {departures}} per hour between 07 and 21 count. The distance follows the road network when one is loaded, and is otherwise the straight line times {detour, number}.",
    verdicts: {
      ...en.verdicts,
      poor: `{distance, select, null {No stop in the data has enough departures.} other {${en.verdicts.poor}}}`,
    },
    change: "A new stop or more departures can improve the answer.",
    params: { ...en.params, departures: "Departures per hour needed" },
  },
};
