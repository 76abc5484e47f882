import { localized } from "#i18n/localized.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { Notice } from "#ui/notice.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import type { PortfolioRow } from "./portfolio-view.ts";
import { usePairChoice } from "./use-pair-choice.ts";

interface PairChooserProps {
  readonly rows: readonly PortfolioRow[];
}

/** Two partnerships to put side by side, and the way back to all of them. */
export function PairChooser({ rows }: PairChooserProps) {
  const { m, lang } = useI18n();
  const { set, href } = useUrlParams();
  const { chosen } = usePairChoice(rows.map(({ id }) => id));
  const choose = (place: 0 | 1, id: string) => {
    const next = place === 0 ? [id, chosen[1]] : [chosen[0], id];
    const both = [...new Set(next)].filter((one) => one !== undefined && one !== "");
    set({ partnership: both.length === 0 ? null : both.join(",") });
  };
  return (
    <div className="pair-chooser" role="group" aria-label={m.partnerships.pair.choose}>
      {([0, 1] as const).map((place) => (
        <label key={place}>
          {m.partnerships.pair.places[place]}{" "}
          <select
            value={chosen[place] ?? ""}
            disabled={place === 1 && chosen.length === 0}
            onChange={({ target }) => choose(place, target.value)}
          >
            <option value="">{m.partnerships.pair.none}</option>
            {rows
              .filter(({ id }) => id === chosen[place] || !chosen.includes(id))
              .map(({ id, title, languages }) => {
                const own = localized(title, lang, languages);
                return (
                  <option key={id} value={id} lang={own.lang}>
                    {own.text}
                  </option>
                );
              })}
          </select>
        </label>
      ))}
      {chosen.length > 0 && <AppLink href={href({ partnership: null })}>{m.partnerships.pair.end}</AppLink>}
    </div>
  );
}

/** What the address asks to be put side by side, and is not. */
export function PairNotices({ rows }: PairChooserProps) {
  const { m } = useI18n();
  const { ignored } = usePairChoice(rows.map(({ id }) => id));
  return ignored.map((id) => (
    <Notice key={id} name="partnership">
      {m.partnerships.pair.ignored(id)}
    </Notice>
  ));
}
