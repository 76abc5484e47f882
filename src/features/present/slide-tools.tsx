import { useState } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { openPresenter } from "./use-actions.ts";
import type { SlideChoice } from "./slide-list.ts";
import { type Ground, slideDay } from "./slides.ts";

interface SlideToolsProps {
  readonly slides: readonly SlideChoice[];
  readonly ground: Ground;
}

/** Takes the slides along: on paper, and as pictures. */
export function SlideTools({ slides, ground }: SlideToolsProps) {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const { href } = useUrlParams();
  const [isBroken, setBroken] = useState(false);
  const nameOf = (place: number) => {
    const slide = slides[place];
    const day = slide ? slideDay(slide, ground) : ground.asOf;
    return `${partnership.id}_present-${place + 1}-${slide?.name ?? "slide"}_${day}.png`;
  };
  const save = async (button: Element) => {
    try {
      const { saveSlides } = await import("./slide-picture.ts");
      await saveSlides(button.closest("dialog") ?? document.body, nameOf);
      setBroken(false);
    } catch {
      setBroken(true);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => window.print()}>
        {m.present.controls.handOut}
      </button>
      <button
        type="button"
        className="button"
        data-export="png"
        onClick={({ currentTarget }) => void save(currentTarget)}
      >
        {m.present.controls.pictures}
      </button>
      <button type="button" className="button" onClick={() => openPresenter(href)}>
        {m.present.presenter.title}
      </button>
      {isBroken && <span role="alert">{m.common.page.broken}</span>}
    </>
  );
}
