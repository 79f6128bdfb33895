import { createContext, type ReactNode, useContext, useState } from 'react';
import { Button } from './button.tsx';

/** What came of an action, and the way back. */
export interface Notice {
  readonly text: string;
  readonly tone?: 'good' | 'bad';
  /** Takes the action back. */
  readonly undo?: () => Promise<unknown>;
  /** Takes the keyboard to Undo, where the pressed button has gone with its row. */
  readonly focus?: boolean;
}

/** The words of the notice that are the same everywhere. */
export interface NoticeWords {
  readonly undo: string;
  readonly undone: string;
  readonly dismiss: string;
}

const Context = createContext<(notice: Notice | null) => void>(() => {});

/** Says what came of an action; the newest takes the place of the one before. Null takes it away. */
export function useSay(): (notice: Notice | null) => void {
  return useContext(Context);
}

/** Shows notices at the lower edge, where screen readers hear of them. They stay until they are dismissed. */
export function NoticeProvider({ words, children }: { words: NoticeWords; children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const undo = async (): Promise<void> => {
    try {
      await notice?.undo?.();
      setNotice({ text: words.undone });
    } catch (error) {
      setNotice({ text: error instanceof Error ? error.message : String(error), tone: 'bad' });
    }
  };
  return (
    <Context value={setNotice}>
      {children}
      <div aria-live="polite" className="notices" role="status">
        {notice && (
          <div className={`notice notice-${notice.tone ?? 'good'}`}>
            <span className="notice-text">{notice.text}</span>
            {notice.undo && (
              <Button
                key={notice.text}
                onClick={() => void undo()}
                ref={notice.focus ? takeFocus : undefined}
              >
                {words.undo}
              </Button>
            )}
            <Button aria-label={words.dismiss} onClick={() => setNotice(null)} tone="quiet">
              ×
            </Button>
          </div>
        )}
      </div>
    </Context>
  );
}

function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
