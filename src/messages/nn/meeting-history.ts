/** Texts of what demands would cost and of earlier decisions, in the council's room. */
export const meetingHistory = {
  "meeting.demands.question": "Kva om vi kravde …?",
  "meeting.demands.which": "Krav",
  "meeting.demands.demand": "«{demand}»",
  "meeting.demands.lost": "Tomter som fell bort: {names}.",
  "meeting.demands.noRule":
    "Kravet er prøvd på heile kommunen. Det er ikkje ein regel og tel ikkje i noka vurdering.",
  "meeting.demands.carry": "Kvar dei neste {next} bustadene ville kome",
  "meeting.demands.without": "Utan kravet",
  "meeting.demands.with": "Med kravet",
  "meeting.demands.area": "Område",
  "meeting.earlier.question": "Kva har vi bestemt før?",
  "meeting.earlier.broken": "Vedtaksloggen er endra: linje {entry} er ikkje slik ho blei skriven.",
  "meeting.earlier.date": "Dato",
  "meeting.earlier.what": "Vedtak",
  "meeting.earlier.where": "Kvar",
  "meeting.earlier.why": "Grunngiving",
  "meeting.earlier.now": "Med reglane i dag",
  "meeting.earlier.more":
    "{count, plural, one {1 eldre vedtak} other {{count} eldre vedtak}} står i saksframlegget.",
  "meeting.earlier.outcome.adopted": "Vedteke:",
  "meeting.earlier.outcome.rejected": "Avvist:",
  "meeting.earlier.outcome.postponed": "Utsett:",
  "meeting.earlier.houses":
    "{name} ({houses} hus{around, select, few {, få i programmet nær} some {, nokre i programmet nær} many {, mange i programmet nær} other {}})",
  "meeting.earlier.noReason": "Ingen regel kravde grunngiving.",
  "meeting.earlier.same": "Ville blitt vurdert likt.",
  "meeting.earlier.turned":
    "{name}, {rule}: {now, select, within {innanfor} consider {vurder} justify {krev grunngiving} other {ukjent}} i dag",
  "meeting.earlier.old": "Folketalet var {years} år gammalt.",
  "meeting.earlier.due": "Skulle evaluerast {date}.",
} as const;
