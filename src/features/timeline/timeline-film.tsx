import { askForFilm } from "#ui/film-request.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";

/** Plays the as-of day as a film over the rows; its controls open above the time rail. */
export function TimelineFilmButton() {
  const { m } = useI18n();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={m.timeline.film}
      title={m.timeline.film}
      onClick={() => askForFilm(true)}
    >
      <Glyph name="play" />
    </button>
  );
}
