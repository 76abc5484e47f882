import { useEffect, useRef } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";

interface CardWaysProps {
  readonly href: string;
  readonly onClose: () => void;
}

/** How to go on from a card that a finger opened; the card takes the focus, so that it is read out and Escape finds it. */
export function CardWays({ href, onClose }: CardWaysProps) {
  const { m } = useI18n();
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    foot.current?.closest<HTMLElement>(".timeline-card")?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={foot} className="timeline-card__ways">
      <AppLink href={href} className="timeline-card__open">
        {m.timeline.card.openProgram}
      </AppLink>
      <button type="button" onClick={onClose}>
        {m.common.shell.close}
      </button>
    </div>
  );
}
