import { lazy, Suspense } from "react";
import { useApi } from "#api/api-context.tsx";
import { apiBase } from "#api/api-base.ts";
import type { DocumentState } from "#contract/faults.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { useMinuteClock } from "#ui/use-clock.ts";
import type { BackgroundRefresh } from "./use-background-refresh.ts";

const QrCode = lazy(async () => ({ default: (await import("#ui/qr-code.tsx")).QrCode }));

interface WallFootProps {
  readonly states: readonly DocumentState[];
  readonly refresh: BackgroundRefresh;
  /** Names of slides that cannot be drawn in this round. */
  readonly skipped: readonly string[];
  readonly isPaused: boolean;
  /** Of the slide on show. */
  readonly address: string;
}

/** What the wall says of itself, small: age and source of its data, faults, the next refresh. */
export function WallFoot({ states, refresh, skipped, isPaused, address }: WallFootProps) {
  const { m, f } = useI18n();
  const { dataAsOf, asOf } = useViewpoint();
  const nowAt = useMinuteClock();
  const { base } = useApi();
  const words = m.present.foot;
  const isEmbedded = apiBase(document, import.meta.env.BASE_URL).isEmbedded;
  const faults = states.filter(({ fault }) => fault !== undefined).length;
  const quarantined = states.reduce((sum, { quarantinedCount }) => sum + quarantinedCount, 0);
  const stale = states.flatMap(({ staleSinceAt }) => staleSinceAt ?? []);
  const parts = [
    words.data(dataAsOf, f),
    words.fetched(Math.max(0, Math.floor((nowAt - refresh.askedAt) / 60_000)), f),
    isEmbedded ? words.embedded : base.host,
    faults > 0 ? words.faults(faults, f) : words.noFaults,
    ...(quarantined > 0 ? [m.common.panel.quarantined(quarantined, f)] : []),
    words.refresh(f.dateTime(refresh.nextAt).slice(-5)),
  ];
  return (
    <div className="wall__health" data-health="">
      {isPaused && <b className="wall__paused">❚❚ {m.present.controls.paused}</b>}
      <span>{parts.join(" · ")}</span>
      {stale.length > 0 && <b data-stale="present">{words.stale(Math.min(...stale), f)}</b>}
      {skipped.length > 0 && <b data-skipped="">{words.skipped(skipped, f)}</b>}
      {isLoopback(new URL(address).hostname) && <span className="wall__address">{decodeURI(address)}</span>}
      <time data-as-of="" dateTime={asOf} className="visually-hidden">
        {f.dateLong(asOf)}
      </time>
    </div>
  );
}

/** Names under which nobody but this machine finds the page. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host.startsWith("127.") || host === "[::1]";
}

/** The way to this very slide on a phone; where no phone would find the host, the foot has the address as text. */
export function SlideCode({ address }: { readonly address: string }) {
  const { m } = useI18n();
  if (isLoopback(new URL(address).hostname)) return null;
  return (
    <div className="wall__code">
      <Suspense>
        <QrCode text={address} label={m.present.foot.scan} />
      </Suspense>
    </div>
  );
}

/** Segments at the lower edge: slides that are over, the one on show filling in its time. */
export function Progress({
  count,
  index,
  run,
}: {
  count: number;
  index: number;
  run: { key: string; seconds: number | undefined };
}) {
  return (
    <div className="progress" aria-hidden="true">
      {Array.from({ length: count }, (_, place) => (
        <i key={place} data-state={place < index ? "over" : place === index ? "on" : "ahead"}>
          {place === index && (
            <b
              key={run.key}
              {...(run.seconds === undefined
                ? { "data-still": "" }
                : { style: { animationDuration: `${run.seconds}s` } })}
            />
          )}
        </i>
      ))}
    </div>
  );
}
