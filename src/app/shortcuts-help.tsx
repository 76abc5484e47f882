import { useEffect, useRef } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import "./shortcuts.css";

export interface ShortcutsHelpProps {
  /** Whether letter and number keys act. */
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onClose: () => void;
}

/** The list of keys, and the switch for those that are letters or numbers. */
export function ShortcutsHelp({ isOn, onSwitch, onClose }: ShortcutsHelpProps) {
  const { m } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="shortcuts" aria-label={m.keys.title} onClose={onClose}>
      <h2>{m.keys.title}</h2>
      <dl>
        {m.keys.list.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} /> {m.keys.letters}
      </label>
      <form method="dialog">
        <button type="submit" className="button button--primary">
          {m.common.shell.close}
        </button>
      </form>
    </dialog>
  );
}
