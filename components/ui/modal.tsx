import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A question that must be answered first. Escape closes it; the keyboard goes back to where it was. */
export function Modal(props: { title: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog aria-labelledby={title} className="modal" onCancel={props.onClose} ref={dialog}>
      <h2 id={title}>{props.title}</h2>
      {props.children}
    </dialog>
  );
}
