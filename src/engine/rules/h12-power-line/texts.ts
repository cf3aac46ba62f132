import type { Language } from "../../model/index.ts";
import { MAPPED, WAY_FAR } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Kraftledning",
    asks: "Ligger byggestedet nær en kraftledning?",
    why: "Kan magnetfeltet i en bolig bli over 0,4 mikrotesla i snitt over året, skal tiltak utredes. Det er et nivå for utredning, ikke en grense. Ledningen kan i tillegg ha en byggeforbudssone som netteieren setter.",
    measured:
      "{beyond, select, true {mer enn } other {}}{measured, number, ::.#} m til {nearest, select, zone {sonen rundt kraftledningen} other {kraftledning}}",
    verdicts: {
      met: "Det er {beyond, select, true {mer enn } other {}}{distance, number, ::.#} m til {nearest, select, zone {nærmeste sone rundt en kraftledning} other {nærmeste kraftledning}}.",
      investigate:
        "{nearest, select, zone {{share, number, percent} av tomta ligger i sonen rundt en kraftledning.} other {Det er {distance, number, ::.#} m fra byggestedet til nærmeste kraftledning, og {share, number, percent} av tomta ligger nærmere enn {lineDistance, number} m.}} Spør netteieren om magnetfelt og byggeforbud.",
      unknown: `${MAPPED.nb} for kraftledninger.`,
    },
    change: `${WAY_FAR.nb}Netteieren kan regne ut magnetfeltet og si hvor nær det kan bygges.`,
    params: { lineDistance: "Avstand til ledning uten inntegnet sone" },
  },
  nn: {
    title: "Kraftleidning",
    asks: "Ligg byggjestaden nær ein kraftleidning?",
    why: "Kan magnetfeltet i ein bustad bli over 0,4 mikrotesla i snitt over året, skal tiltak greiast ut. Det er eit nivå for utgreiing, ikkje ei grense. Leidningen kan i tillegg ha ei byggjeforbodssone som netteigaren set.",
    measured:
      "{beyond, select, true {meir enn } other {}}{measured, number, ::.#} m til {nearest, select, zone {sona rundt kraftleidningen} other {kraftleidning}}",
    verdicts: {
      met: "Det er {beyond, select, true {meir enn } other {}}{distance, number, ::.#} m til {nearest, select, zone {næraste sone rundt ein kraftleidning} other {næraste kraftleidning}}.",
      investigate:
        "{nearest, select, zone {{share, number, percent} av tomta ligg i sona rundt ein kraftleidning.} other {Det er {distance, number, ::.#} m frå byggjestaden til næraste kraftleidning, og {share, number, percent} av tomta ligg nærare enn {lineDistance, number} m.}} Spør netteigaren om magnetfelt og byggjeforbod.",
      unknown: `${MAPPED.nn} for kraftleidningar.`,
    },
    change: `${WAY_FAR.nn}Netteigaren kan rekne ut magnetfeltet og seie kor nær det kan byggjast.`,
    params: { lineDistance: "Avstand til leidning utan innteikna sone" },
  },
  en: {
    title: "Power line",
    asks: "Is the building spot near a power line?",
    why: "If the magnetic field in a dwelling may exceed 0.4 microtesla as a yearly mean, measures are to be assessed. It is a level for assessment, not a limit. The line may also have a no-build zone set by the grid owner.",
    measured:
      "{beyond, select, true {more than } other {}}{measured, number, ::.#} m to {nearest, select, zone {the power-line zone} other {a power line}}",
    verdicts: {
      met: "It is {beyond, select, true {more than } other {}}{distance, number, ::.#} m to the nearest {nearest, select, zone {power-line zone} other {power line}}.",
      investigate:
        "{nearest, select, zone {{share, number, percent} of the plot lies in the zone around a power line.} other {It is {distance, number, ::.#} m from the building spot to the nearest power line, and {share, number, percent} of the plot lies closer than {lineDistance, number} m.}} Ask the grid owner about the magnetic field and any building ban.",
      unknown: `${MAPPED.en} for power lines.`,
    },
    change: `${WAY_FAR.en}The grid owner can calculate the field and say how close one can build.`,
    params: { lineDistance: "Distance to a line without a drawn zone" },
  },
};
