import { type ReactNode, useMemo } from "react";
import { useApi } from "#api/api-context.tsx";
import { PartnershipRefProvider } from "#api/partnership-ref.tsx";
import { partnershipRef } from "#api/partnerships.ts";
import { type PortfolioMember, usePortfolio } from "#api/use-portfolio.ts";
import type { FigureRequest } from "#contract/figures.ts";
import type { PortfolioFigure } from "#contract/listed-figures.ts";
import { type PortfolioPart, type PortfolioScene, portfolioDerivation } from "#domain/portfolio-derivation.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PartnershipProvider } from "#ui/partnership-context.tsx";
import { useAddress, useUrlParams } from "#ui/url-state.ts";
import { Num } from "#ui/values.tsx";
import { AsOfProvider, asOfOf, evidenceOf } from "./as-of.tsx";
import { SourcePopover } from "./source-popover.tsx";
import { WhyPopover } from "./why-popover.tsx";
import { WhyRecords } from "./why-records.tsx";

const NO_PLACES = { sectorOf: new Map<string, string>() };

interface WithinProps {
  readonly member: PortfolioMember;
  readonly children: ReactNode;
}

/** Makes one of the partnerships the one on show for what stands inside, at the day asked for or else at its own. */
function Within({ member: { entry, partnership: loaded }, children }: WithinProps) {
  const api = useApi();
  const ref = useMemo(() => partnershipRef(api, entry), [api, entry]);
  const { partnership, meta } = loaded;
  const value = useMemo(
    () => (partnership && meta ? { routeId: entry.id, partnership, meta } : null),
    [entry.id, partnership, meta],
  );
  if (!value) return null;
  return (
    <PartnershipRefProvider value={ref}>
      <PartnershipProvider value={value}>
        <AsOfProvider>
          <SourcePopover>{children}</SourcePopover>
        </AsOfProvider>
      </PartnershipProvider>
    </PartnershipRefProvider>
  );
}

function useScenes(members: readonly PortfolioMember[]): readonly PortfolioScene[] {
  const { get } = useUrlParams();
  const chosen = asOfOf(get("asOf"));
  const evidence = evidenceOf(get("evidence")) ?? "all";
  return members.map(({ entry, partnership: { partnership, meta, state }, programs, agreements }) => ({
    id: entry.id,
    title: partnership?.title ?? entry.title,
    isRead: [state, programs.state, agreements.state].every(({ status }) => status === "ready"),
    scene: partnership &&
      meta && {
        asOf: chosen ?? meta.asOf,
        evidence,
        partnership,
        records: { programs: programs.records, agreements: agreements.records },
        quarantined: { programs: programs.quarantined.length, agreements: agreements.quarantined.length },
      },
  }));
}

function PartTitle({ member: { id, title } }: { readonly member: PortfolioScene }) {
  const address = useAddress();
  return (
    <AppLink href={address(`/${encodeURIComponent(id)}/overview`)}>
      <LocalText of={title} />
    </AppLink>
  );
}

interface PartProps {
  readonly part: PortfolioPart;
  readonly member: PortfolioMember | undefined;
}

/** What one partnership adds: its own records, with its own sources. */
function Part({ part, member }: PartProps) {
  const { f } = useI18n();
  const isWhole = part.refs.every(({ kind }) => kind === "partnership");
  return (
    <section>
      <h3>
        <PartTitle member={part.member} />
        {!isWhole && `: ${f.number(part.refs.length)}`}
      </h3>
      {member && part.member.scene && (
        <Within member={member}>
          <WhyRecords refs={part.refs} places={NO_PLACES} />
        </Within>
      )}
    </section>
  );
}

function OfAll({
  figure,
  members,
}: {
  readonly figure: PortfolioFigure;
  readonly members: readonly PortfolioMember[];
}) {
  const { m } = useI18n();
  const { rule, value, parts, notRead } = portfolioDerivation(figure, useScenes(members));
  return (
    <div data-derivation={rule}>
      <p className="why-popover__value">
        <Num value={value} />
      </p>
      <p>{m.why.rules[rule]}</p>
      {parts.map((part) => (
        <Part key={part.member.id} part={part} member={members.find(({ entry }) => entry.id === part.member.id)} />
      ))}
      <section className="why-popover__left-out">
        <h3>{m.why.leftOutTitle}</h3>
        {notRead.length === 0 && <p className="muted">{m.why.nothingLeftOut}</p>}
        {notRead.map((member) => (
          <p key={member.id} data-left-out="not-read">
            {m.why.notRead}: <PartTitle member={member} />
          </p>
        ))}
      </section>
    </div>
  );
}

/** How a figure of the portfolio comes about: one partnership's as its own view would show it, or that of all together. */
export function PortfolioWhy({ request }: { readonly request: FigureRequest }) {
  const { m } = useI18n();
  const { members } = usePortfolio();
  if (!members) return <p className="muted">{m.common.panel.loading}</p>;
  if (request.kind === "portfolio") return <OfAll figure={request.figure} members={members} />;
  if (request.kind !== "member") return null;
  const member = members.find(({ entry }) => entry.id === request.partnershipId);
  if (!member?.partnership.partnership) return <p>{m.why.notShown}</p>;
  return (
    <Within member={member}>
      <WhyPopover request={request.of} />
    </Within>
  );
}
