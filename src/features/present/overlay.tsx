import { type ReactNode, useEffect, useRef } from "react";
import { Glyph } from "#ui/glyphs.tsx";

interface OverlayProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the wall; Esc and its button close it, and so does the wall when nobody has touched it for a while. */
export function Overlay({ title, closeLabel, onClose, children }: OverlayProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="overlay" aria-label={title} onCancel={onClose}>
      <div className="overlay__head">
        <h2>{title}</h2>
        <button type="button" className="strip__control" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
          <Glyph name="close" size={20} />
        </button>
      </div>
      {children}
    </dialog>
  );
}
