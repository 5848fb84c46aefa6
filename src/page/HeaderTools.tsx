/** The header's buttons, and what they have to say. */
import './header-tools.css';
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import { shareAddress } from '../state/session';
import { canRedo, canUndo, changes, onChange, redo, reset, undo } from '../state/store';
import type { SharedProps } from './notice/Shared';

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
  /** What is said of a link that was shared, and what says it: fetched with the first. */
  const [shared, setShared] = useState<Omit<SharedProps, 'onClose'>>();
  const [Shared, setSharing] = useState<FunctionComponent<SharedProps>>();

  async function share(): Promise<void> {
    const address = shareAddress();
    let copied = false;
    try {
      await navigator.clipboard.writeText(address);
      copied = true;
    } catch {
      // Refused, or no clipboard here: the reader copies by hand.
    }
    try {
      const notice = await import('./notice/Shared');
      await notice.noticesReady().catch(() => {});
      setSharing(() => notice.Shared);
      setShared({ address, copied });
    } catch {
      // The page says that a part of it is missing.
    }
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
      <div class="notices">{Shared && shared && <Shared {...shared} onClose={() => setShared(undefined)} />}</div>
      {Announcer && <Announcer />}
    </div>
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
