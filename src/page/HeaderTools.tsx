/** The header's buttons, and what they have to say. */
import './header-tools.css';
import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import { shareAddress } from '../state/session';
import { canRedo, canUndo, changes, onChange, redo, reset, undo } from '../state/store';
import { loadSheet } from '../styles/load-sheet';
import notices from './notices.css?url';

/** How a notice looks, fetched with the first. */
export const noticesReady = (): Promise<void> => loadSheet(notices);

export default function Controls() {
  const [mounted, setMounted] = useState(false);
  /** What is said of a change, or by a widget: fetched with the first. */
  const [Announcer, setAnnouncer] = useState<FunctionComponent>();
  useEffect(() => {
    setMounted(true);
    const fetchAnnouncer = async () => {
      try {
        const { Announcer: fetched } = await import('./announce/Announcer');
        setAnnouncer(() => fetched);
        stop();
      } catch {
        // The next change asks again.
      }
    };
    const stop = onChange(fetchAnnouncer);
    // Of state/said.ts, which only those fetch who say or tell something.
    document.addEventListener('said', fetchAnnouncer);
    return stop;
  }, []);
  const [shared, setShared] = useState<{ address: string; copied: boolean }>();

  async function share(): Promise<void> {
    const address = shareAddress();
    let copied = false;
    try {
      await navigator.clipboard.writeText(address);
      copied = true;
    } catch {
      // Refused, or no clipboard here: the reader copies by hand.
    }
    await noticesReady().catch(() => {});
    setShared({ address, copied });
  }

  return (
    <div class="controls">
      <button type="button" aria-label="Undo" title="Undo (Ctrl+Z)" aria-disabled={!mounted || !canUndo.value} onClick={undo}>
        <Icon name="undo" />
      </button>
      <button
        type="button"
        aria-label="Redo"
        title="Redo (Ctrl+Shift+Z)"
        aria-disabled={!mounted || !canRedo.value}
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
      <button
        type="button"
        aria-label="Reset"
        title="All numbers back to the post"
        aria-disabled={!mounted || changes.value === 0}
        onClick={reset}
      >
        <Icon name="reset" />
        <span class="word">Reset</span>
      </button>
      <button type="button" aria-label="Share" title="Copy a link to these numbers" onClick={share}>
        <Icon name="share" />
        <span class="word">Share</span>
      </button>
      <ThemeButton />
      <div class="notices">{shared && <Shared {...shared} onClose={() => setShared(undefined)} />}</div>
      {Announcer && <Announcer />}
    </div>
  );
}

/** onClose: called with the button that closes it, which goes with it: the focus needs a place. */
export function Notice({ children, onClose }: { children: preact.ComponentChildren; onClose: (close: Element) => void }) {
  return (
    <div class="notice" role="status">
      <div class="notice-text">{children}</div>
      <button type="button" class="close" aria-label="Close" onClick={({ currentTarget }) => onClose(currentTarget)}>
        ×
      </button>
    </div>
  );
}

function Shared({ address, copied, onClose }: { address: string; copied: boolean; onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!copied) field.current?.select();
  }, [address, copied]);
  return (
    <Notice
      onClose={(close) => {
        // The focus stays with the tools when the notice goes.
        (close.closest('.notices')?.previousElementSibling as HTMLElement | null)?.focus();
        onClose();
      }}
    >
      <p>
        {copied ? 'Link copied. It opens the page with these numbers.' : 'The clipboard was refused. Copy the link from here:'}
      </p>
      {!copied && (
        <input
          ref={field}
          readOnly
          value={address}
          aria-label="Link to these numbers"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </Notice>
  );
}

/** Light or dark; the system's choice until the reader makes one. The page's head applies it before anything is drawn. */
function ThemeButton() {
  const toggle = () => {
    const root = document.documentElement;
    const dark = root.dataset['theme'] ? root.dataset['theme'] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset['theme'] = dark ? 'light' : 'dark';
    try {
      localStorage.setItem('four-pixels-theme', root.dataset['theme']);
    } catch {
      // Not remembered, then.
    }
  };
  return (
    <button type="button" aria-label="Light or dark" title="Light or dark" onClick={toggle}>
      <Icon name="theme" />
    </button>
  );
}
