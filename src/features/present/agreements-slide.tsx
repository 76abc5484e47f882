import { type FullDate, addMonths, day, firstDay, lastDay } from "#contract/dates.ts";
import type { Agreement } from "#contract/records.ts";
import { type TimeScale, timeScale } from "#charts/time-scale.ts";
import { agreementStatus, expiryOn, standingProgramme, termFirstDay } from "#domain/agreements.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { matches } from "#domain/query.ts";
import { AgreementRows } from "./agreement-rows.tsx";
import { type Scene, type SlideView, sourcesOf } from "./slide-view.ts";

/** First what is in force and ends soonest, then what was signed last. */
function ordered(agreements: readonly Agreement[], asOf: FullDate): readonly Agreement[] {
  const rank = (agreement: Agreement) => {
    const status = agreementStatus(agreement, asOf);
    if (status === "in-force") return agreement.validTo === undefined ? 2 : 0;
    return status === "upcoming" ? 1 : 3;
  };
  return agreements.toSorted((a, b) => {
    const difference = rank(a) - rank(b);
    if (difference !== 0) return difference;
    if (rank(a) === 0) return (expiryOn(a) ?? "") < (expiryOn(b) ?? "") ? -1 : 1;
    return lastDay(a.signedOn) > lastDay(b.signedOn) ? -1 : 1;
  });
}

function scaleOver({ partnership, asOf }: Scene, agreements: readonly Agreement[]) {
  const firstOn = day(`${firstDay(partnership.establishedOn).slice(0, 4)}-01-01`);
  const ends = agreements.flatMap((agreement) => expiryOn(agreement) ?? []);
  const latest = [addMonths(asOf, 12), ...ends].reduce((a, b) => (a > b ? a : b));
  const days = { firstOn: firstOn < asOf ? firstOn : addMonths(asOf, -12), lastOn: latest };
  return (startPx: number, endPx: number): TimeScale => timeScale(days, { startPx, endPx });
}

/** How many signed papers are in force, and the terms of all of them. */
export function agreementsSlide(scene: Scene): SlideView {
  const { asOf, slide } = scene;
  const q = slide.params.get("q") ?? "";
  const found = (scene.records.agreements ?? []).filter(({ id, title }) => matches(q, [id, ...Object.values(title)]));
  const signed = found.filter((agreement) => agreementStatus(agreement, asOf) !== "unsigned");
  const inForce = signed.filter((agreement) => agreementStatus(agreement, asOf) === "in-force");
  const standing = standingProgramme(signed, asOf);
  const shown = ordered(signed, asOf).filter((agreement) => termFirstDay(agreement) <= addMonths(asOf, 24));
  return {
    title: ({ m, f }) => m.present.titles.agreements(inForce.length, signed.length, f),
    ...(standing && {
      subject: ({ m, f, text }) => {
        const end = expiryOn(standing);
        return { start: text(standing.title), ...(end && { end: m.present.drawing.until(end, f) }) };
      },
    }),
    draw: (area, voices) => (
      <AgreementRows agreements={shown} area={area} voices={voices} asOf={asOf} scaleOver={scaleOver(scene, shown)} />
    ),
    notes: ({ m, f, text }) =>
      inForce.map((agreement) => {
        const end = expiryOn(agreement);
        const until = end === undefined ? m.present.drawing.openEnded : m.present.drawing.until(end, f);
        return `${text(agreement.title)}: ${until}`;
      }),
    sourceIds: sourcesOf(shown),
    evidence: prevailingEvidence(shown.map(({ evidence }) => evidence)),
  };
}
