import type { Language } from "../../model/index.ts";
import { MEASURED, MEASURED_BRIEFLY, TO_ROAD_NAME } from "../../siting/measuring-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Teamets base",
    asks: "Hvor langt må teamet kjøre?",
    why: "Teamet og vaktmesteren skal kunne komme hver uke, og oftere når det trengs. Kjøretiden følger veinettet når det er lastet inn, i fartsgrensen der den er kjent og ellers i {speed, number} km/t. Uten veinett er den luftlinje ganger {detour, number}, i {speed, number} km/t. Den er et anslag, ikke en rutetabell.",
    measured: `{measured, number, ::.} min å kjøre fra basen, ${MEASURED_BRIEFLY.nb}`,
    verdicts: {
      good: `Det tar om lag {minutes, number, ::.} min å kjøre fra basen{name, select, null {} other { ({name})}}, ${MEASURED.nb}. Inntil {good, number} min er godt.`,
      acceptable: `Det tar om lag {minutes, number, ::.} min å kjøre fra basen{name, select, null {} other { ({name})}}, ${MEASURED.nb}. Inntil {acceptable, number} min er akseptabelt, {good, number} min er godt.`,
      poor: `Det tar om lag {minutes, number, ::.} min å kjøre fra basen{name, select, null {} other { ({name})}}, ${MEASURED.nb}. Ved mer enn {acceptable, number} min bør dere regne på om teamet rekker ukentlige besøk.`,
      unknown: "Dataene sier ikke hvor teamet har sin base.",
    },
    change: "En base nærmere, eller færre besøk per ansatt, kan gjøre lengre veg mulig.",
    params: {
      good: "God kjøretid",
      acceptable: "Akseptabel kjøretid",
      speed: "Snittfart",
      detour: "Omveg i forhold til luftlinje",
      toRoad: TO_ROAD_NAME.nb,
    },
  },
  nn: {
    title: "Basen til teamet",
    asks: "Kor langt må teamet køyre?",
    why: "Teamet og vaktmeisteren skal kunne kome kvar veke, og oftare når det trengst. Køyretida følgjer vegnettet når det er lasta inn, i fartsgrensa der ho er kjend og elles i {speed, number} km/t. Utan vegnett er ho luftlinje gonger {detour, number}, i {speed, number} km/t. Ho er eit overslag, ikkje ein rutetabell.",
    measured: `{measured, number, ::.} min å køyre frå basen, ${MEASURED_BRIEFLY.nn}`,
    verdicts: {
      good: `Det tek om lag {minutes, number, ::.} min å køyre frå basen{name, select, null {} other { ({name})}}, ${MEASURED.nn}. Inntil {good, number} min er godt.`,
      acceptable: `Det tek om lag {minutes, number, ::.} min å køyre frå basen{name, select, null {} other { ({name})}}, ${MEASURED.nn}. Inntil {acceptable, number} min er akseptabelt, {good, number} min er godt.`,
      poor: `Det tek om lag {minutes, number, ::.} min å køyre frå basen{name, select, null {} other { ({name})}}, ${MEASURED.nn}. Ved meir enn {acceptable, number} min bør de rekne på om teamet rekk vekevise besøk.`,
      unknown: "Dataa seier ikkje kvar teamet har basen sin.",
    },
    change: "Ein base nærare, eller færre besøk per tilsett, kan gjere lengre veg mogleg.",
    params: {
      good: "God køyretid",
      acceptable: "Akseptabel køyretid",
      speed: "Snittfart",
      detour: "Omveg i høve til luftlinje",
      toRoad: TO_ROAD_NAME.nn,
    },
  },
  en: {
    title: "Team base",
    asks: "How far must the team drive?",
    why: "The team and the caretaker must be able to come every week, and more often when needed. The drive time follows the road network when one is loaded, at the speed limit where it is known and otherwise at {speed, number} km/h. Without a network it is the straight line times {detour, number}, at {speed, number} km/h. It is an estimate, not a timetable.",
    measured: `{measured, number, ::.} min drive from the base, ${MEASURED_BRIEFLY.en}`,
    verdicts: {
      good: `It takes about {minutes, number, ::.} min to drive from the base{name, select, null {} other { ({name})}}, ${MEASURED.en}. Up to {good, number} min is good.`,
      acceptable: `It takes about {minutes, number, ::.} min to drive from the base{name, select, null {} other { ({name})}}, ${MEASURED.en}. Up to {acceptable, number} min is acceptable, {good, number} min is good.`,
      poor: `It takes about {minutes, number, ::.} min to drive from the base{name, select, null {} other { ({name})}}, ${MEASURED.en}. Above {acceptable, number} min you should work out whether the team can manage weekly visits.`,
      unknown: "The data does not say where the team has its base.",
    },
    change: "A nearer base, or fewer visits per worker, can make a longer way possible.",
    params: {
      good: "Good drive time",
      acceptable: "Acceptable drive time",
      speed: "Average speed",
      detour: "Detour compared with a straight line",
      toRoad: TO_ROAD_NAME.en,
    },
  },
};
