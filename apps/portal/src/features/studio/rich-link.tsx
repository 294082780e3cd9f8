import { Trans } from '@lingui/react/macro';
import { isHttps } from '@provost/domain';
import { Actions, Button, TextField } from '@provost/ui';
import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

/** Links what is chosen; where nothing is chosen, the address itself becomes the text. */
export function changeLink(editor: Editor, address: string | null): void {
  const chain = editor.chain().focus();
  if (address === null) chain.extendMarkRange('link').unsetLink().run();
  else if (editor.state.selection.empty && !editor.isActive('link')) {
    const marks = [{ type: 'link', attrs: { href: address } }];
    chain.insertContent({ type: 'text', text: address, marks }).run();
  } else chain.extendMarkRange('link').setLink({ href: address }).run();
}

interface LinkFormProps {
  readonly first: string;
  readonly linked: boolean;
  /** With the address; null takes the link away, undefined leaves everything. */
  readonly close: (address?: string | null) => void;
}

/** Where the link leads. Not a form of its own: it stands inside the form of the step. */
export function LinkForm({ first, linked, close }: LinkFormProps) {
  const [address, setAddress] = useState(first);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = () => {
    setTried(true);
    if (isHttps(address.trim())) close(address.trim());
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') save();
    else close();
  };
  return (
    <div className="rich-link" ref={form}>
      <TextField
        label={<Trans>Address of the link</Trans>}
        type="url"
        dir="ltr"
        value={address}
        onChange={setAddress}
        onKeyDown={keys}
        error={tried && !isHttps(address.trim()) ? <Trans>The address must begin with https://</Trans> : undefined}
      />
      <Actions>
        <Button tone="quiet" onClick={save}>
          <Trans>Set the link</Trans>
        </Button>
        {linked && (
          <Button tone="plain" onClick={() => close(null)}>
            <Trans>Take the link away</Trans>
          </Button>
        )}
        <Button tone="plain" onClick={() => close()}>
          <Trans>Cancel</Trans>
        </Button>
      </Actions>
    </div>
  );
}
