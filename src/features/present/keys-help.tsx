import { useI18n } from "#ui/i18n-context.tsx";
import { Overlay } from "./overlay.tsx";
import { KEY_LIST } from "./present-keys.ts";

/** Which key does what. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const { m } = useI18n();
  const words = m.present.keys;
  return (
    <Overlay title={words.title} closeLabel={words.close} onClose={onClose}>
      <dl className="keys-help">
        {KEY_LIST.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key === "digits" ? words.digits : key}</kbd>
            </dt>
            <dd>{words.list[meaning]}</dd>
          </div>
        ))}
      </dl>
    </Overlay>
  );
}
