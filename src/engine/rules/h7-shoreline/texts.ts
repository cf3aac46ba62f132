import type { Language } from "../../model/index.ts";
import { MAPPED, WAY_FAR } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Strandsone",
    asks: "Ligger byggestedet i strandsonen?",
    why: "Nærmere sjøen enn {sea, number} m kan det ikke bygges, med mindre en plan har satt en annen grense. Langs vassdrag kan planen sette en grense på inntil 100 m. Der vi ikke kjenner grensen, ber vi om en vurdering nærmere enn {watercourse, number} m.",
    measured: "{beyond, select, true {mer enn } other {}}{measured, number, ::.#} m til sjøen",
    verdicts: {
      met: "Det er {beyond, select, true {mer enn } other {}}{distance, number, ::.#} m til sjøen. Grensen er {sea, number} m. Tomta ligger heller ikke inntil vassdrag.",
      conflict:
        "Byggestedet ligger {distance, number, ::.#} m fra sjøen{room, select, true {} other {, og tomta har ikke plass til husene utenfor beltet på {sea, number} m}}. Det krever en plan med annen byggegrense (plan- og bygningsloven § 1-8 [V]) eller dispensasjon (kapittel 19 [U]).",
      investigate:
        "{share, plural, =0 {Byggestedet ligger {waterDistance, number, ::.#} m fra et vassdrag. Se i planen hvilken grense som gjelder.} other {{share, number, percent} av tomta ligger nærmere sjøen enn {sea, number} m. Byggestedet er utenfor, og {free, number} m² er fri.}}",
      unknown: `${MAPPED.nb}, med området rundt, for {missing, select, first {sjø} second {vassdrag} other {sjø og vassdrag}}.`,
    },
    change: `${WAY_FAR.nb}En plan kan sette en annen byggegrense mot sjøen. En dispensasjon krever at hensynene bak loven ikke blir vesentlig tilsidesatt (plan- og bygningsloven kapittel 19 [U]).`,
    params: { sea: "Byggeforbud langs sjøen", watercourse: "Avstand til vassdrag der planen må sjekkes" },
  },
  nn: {
    title: "Strandsone",
    asks: "Ligg byggjestaden i strandsona?",
    why: "Nærare sjøen enn {sea, number} m kan det ikkje byggjast, med mindre ein plan har sett ei anna grense. Langs vassdrag kan planen setje ei grense på inntil 100 m. Der vi ikkje kjenner grensa, ber vi om ei vurdering nærare enn {watercourse, number} m.",
    measured: "{beyond, select, true {meir enn } other {}}{measured, number, ::.#} m til sjøen",
    verdicts: {
      met: "Det er {beyond, select, true {meir enn } other {}}{distance, number, ::.#} m til sjøen. Grensa er {sea, number} m. Tomta ligg heller ikkje inntil vassdrag.",
      conflict:
        "Byggjestaden ligg {distance, number, ::.#} m frå sjøen{room, select, true {} other {, og tomta har ikkje plass til husa utanfor beltet på {sea, number} m}}. Det krev ein plan med anna byggjegrense (plan- og bygningslova § 1-8 [V]) eller dispensasjon (kapittel 19 [U]).",
      investigate:
        "{share, plural, =0 {Byggjestaden ligg {waterDistance, number, ::.#} m frå eit vassdrag. Sjå i planen kva grense som gjeld.} other {{share, number, percent} av tomta ligg nærare sjøen enn {sea, number} m. Byggjestaden er utanfor, og {free, number} m² er fri.}}",
      unknown: `${MAPPED.nn}, med området rundt, for {missing, select, first {sjø} second {vassdrag} other {sjø og vassdrag}}.`,
    },
    change: `${WAY_FAR.nn}Ein plan kan setje ei anna byggjegrense mot sjøen. Ein dispensasjon krev at omsyna bak lova ikkje blir vesentleg sette til side (plan- og bygningslova kapittel 19 [U]).`,
    params: { sea: "Byggjeforbod langs sjøen", watercourse: "Avstand til vassdrag der planen må sjekkast" },
  },
  en: {
    title: "Shoreline belt",
    asks: "Does the building spot lie in the shoreline belt?",
    why: "Closer to the sea than {sea, number} m nothing may be built, unless a plan has set another limit. Along watercourses a plan may set a limit of up to 100 m. Where we do not know it, we ask for a look closer than {watercourse, number} m.",
    measured: "{beyond, select, true {more than } other {}}{measured, number, ::.#} m to the sea",
    verdicts: {
      met: "It is {beyond, select, true {more than } other {}}{distance, number, ::.#} m to the sea. The limit is {sea, number} m. Nor does the plot lie by a watercourse.",
      conflict:
        "The building spot lies {distance, number, ::.#} m from the sea{room, select, true {} other {, and the plot has no room for the houses outside the belt of {sea, number} m}}. That needs a plan with another building limit (Planning and Building Act § 1-8 [V]) or a dispensation (chapter 19 [U]).",
      investigate:
        "{share, plural, =0 {The building spot lies {waterDistance, number, ::.#} m from a watercourse. See in the plan which limit applies.} other {{share, number, percent} of the plot lies closer to the sea than {sea, number} m. The building spot is clear of it, and {free, number} m² are free.}}",
      unknown: `${MAPPED.en}, with its surroundings, for {missing, select, first {the sea} second {watercourses} other {sea and watercourses}}.`,
    },
    change: `${WAY_FAR.en}A plan can set another building limit towards the sea. A dispensation requires that the purposes of the law are not materially set aside (Planning and Building Act, chapter 19 [U]).`,
    params: {
      sea: "Building ban along the sea",
      watercourse: "Distance to a watercourse where the plan must be checked",
    },
  },
};
