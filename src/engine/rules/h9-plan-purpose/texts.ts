import type { Language } from "../../model/index.ts";
import { MAPPED } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

const WORDS: Readonly<Record<Language, string>> = {
  nb: "housing {bolig} mixed {blandet formål} publicService {offentlig eller privat tjenesteyting} business {næring} lnf {landbruk, natur og friluftsliv (LNF)} green {grønnstruktur} traffic {samferdsel} other {et annet formål}",
  nn: "housing {bustad} mixed {blanda føremål} publicService {offentleg eller privat tenesteyting} business {næring} lnf {landbruk, natur og friluftsliv (LNF)} green {grønstruktur} traffic {samferdsel} other {eit anna føremål}",
  en: "housing {housing} mixed {mixed use} publicService {public or private services} business {business} lnf {agriculture, nature and recreation (LNF)} green {green space} traffic {transport} other {another purpose}",
};
const purpose = (language: Language): string =>
  `{stated, select, unknown {{planned, select, ${WORDS[language]}}} ${WORDS[language]}}`;
const both = (language: Language, says: string): string =>
  `{stated, select, unknown {} other {{planned, select, unknown {} other { ${says} {planned, select, ${WORDS[language]}}.}}}}`;

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Formål i plan",
    asks: "Åpner planen for boliger her?",
    why: "Et hus må stemme med arealformålet i kommuneplanen eller reguleringsplanen. Bolig og blandet formål åpner for småhus. Andre formål krever planendring eller dispensasjon. Vi leser formålet i tomtelista og i planflatene; sier de ulike ting, gjelder det strengeste til noen har rettet.",
    measured: "{measured, number, percent} av tomta har et annet formål enn bolig i planen",
    verdicts: {
      met: `Formålet er ${purpose("nb")}. Det åpner for boliger.`,
      conflict: `Formålet er ${purpose("nb")}.${both("nb", "Planflatene sier")} Boliger her krever planendring eller dispensasjon.`,
      investigate: `{share, plural, =0 {Formålet er ${purpose("nb")}. Planens egne bestemmelser avgjør om det omfatter boliger.} other {Formålet er ${purpose("nb")}, men {share, number, percent} av tomta har et annet formål i planen.${both("nb", "På byggestedet er det")} Se i planen hva som er tillatt.}}`,
      unknown: `{mapped, plural, =1 {Formålet på byggestedet er ikke oppgitt.} other {${MAPPED.nb} med arealformål.}} Se i kommuneplanens arealdel og i reguleringsplanen.`,
    },
    change: "En reguleringsplan eller en dispensasjon kan åpne for boliger her.",
    params: {},
  },
  nn: {
    title: "Føremål i plan",
    asks: "Opnar planen for bustader her?",
    why: "Eit hus må stemme med arealføremålet i kommuneplanen eller reguleringsplanen. Bustad og blanda føremål opnar for småhus. Andre føremål krev planendring eller dispensasjon. Vi les føremålet i tomtelista og i planflatene; seier dei ulike ting, gjeld det strengaste til nokon har retta.",
    measured: "{measured, number, percent} av tomta har eit anna føremål enn bustad i planen",
    verdicts: {
      met: `Føremålet er ${purpose("nn")}. Det opnar for bustader.`,
      conflict: `Føremålet er ${purpose("nn")}.${both("nn", "Planflatene seier")} Bustader her krev planendring eller dispensasjon.`,
      investigate: `{share, plural, =0 {Føremålet er ${purpose("nn")}. Føresegnene i planen avgjer om det omfattar bustader.} other {Føremålet er ${purpose("nn")}, men {share, number, percent} av tomta har eit anna føremål i planen.${both("nn", "På byggjestaden er det")} Sjå i planen kva som er tillate.}}`,
      unknown: `{mapped, plural, =1 {Føremålet på byggjestaden er ikkje oppgitt.} other {${MAPPED.nn} med arealføremål.}} Sjå i arealdelen i kommuneplanen og i reguleringsplanen.`,
    },
    change: "Ein reguleringsplan eller ein dispensasjon kan opne for bustader her.",
    params: {},
  },
  en: {
    title: "Plan purpose",
    asks: "Does the plan allow dwellings here?",
    why: "A house must agree with the land-use purpose of the municipal or zoning plan. Housing and mixed use allow small houses. Other purposes need a plan change or a dispensation. We read the purpose in the list of plots and in the plan areas; where they differ, the stricter holds until someone has corrected it.",
    measured: "{measured, number, percent} of the plot has another purpose than housing in the plan",
    verdicts: {
      met: `The purpose is ${purpose("en")}. It allows dwellings.`,
      conflict: `The purpose is ${purpose("en")}.${both("en", "The plan areas say")} Dwellings here need a plan change or a dispensation.`,
      investigate: `{share, plural, =0 {The purpose is ${purpose("en")}. The plan's own provisions decide whether that includes dwellings.} other {The purpose is ${purpose("en")}, but {share, number, percent} of the plot has another purpose in the plan.${both("en", "At the building spot it is")} See in the plan what is allowed.}}`,
      unknown: `{mapped, plural, =1 {The purpose at the building spot is not stated.} other {${MAPPED.en} for land-use purposes.}} See the municipal land-use plan and the zoning plan.`,
    },
    change: "A zoning plan or a dispensation can allow dwellings here.",
    params: {},
  },
};
