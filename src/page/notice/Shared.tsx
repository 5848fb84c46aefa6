/** What Share says: that the link is copied, or the link itself where the clipboard is refused. Fetched with the first press. */
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from './Notice';

export { noticesReady } from './Notice';

export interface SharedProps {
  address: string;
  copied: boolean;
  onClose: () => void;
}

export function Shared({ address, copied, onClose }: SharedProps) {
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
