import { Trans, useLingui } from '@lingui/react/macro';
import { CALLOUT_KINDS, isCalloutKind, type CalloutKind } from '@provost/domain';
import { Actions, Button, Checkbox, Select, TextField } from '@provost/ui';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  mergeCells,
  splitCell,
  toggleHeaderColumn,
  toggleHeaderRow,
} from '@tiptap/pm/tables';
import type { Command } from '@tiptap/pm/state';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type ReactNode } from 'react';
import type { Locale } from '../../shared/i18n';
import { around, removeNode, setAttrs, writeAfter } from './rich-commands';
import { CountryChoice } from './rich-law-form';
import { NoteWords } from './rich-note-words';

interface RichPanelProps {
  readonly editor: Editor;
  readonly locale: Locale;
}

const KINDS = ['footnote', 'figure', 'table', 'nationalLaw', 'callout'] as const;

interface Here {
  readonly type: (typeof KINDS)[number];
  readonly pos: number;
  readonly attrs: Readonly<Record<string, unknown>>;
  /** Of a box of law: its countries, and the one with the cursor. */
  readonly countries: readonly string[];
  readonly country: { readonly pos: number; readonly code: string } | null;
}

function hereOf(editor: Editor): Here | null {
  for (const type of KINDS) {
    const found = around(editor, type);
    if (!found) continue;
    const rule = type === 'nationalLaw' ? around(editor, 'countryRule') : undefined;
    const rules = found.node.children.filter(({ type: of }) => of.name === 'countryRule');
    return {
      ...{ type, pos: found.pos, attrs: found.node.attrs },
      countries: rules.map(({ attrs }) => String(attrs.country)),
      country: rule ? { pos: rule.pos, code: String(rule.node.attrs.country) } : null,
    };
  }
  return null;
}

/** Under the text: what can be done with the block in which the cursor stands. It never pushes the text about. */
export function RichPanel({ editor, locale }: RichPanelProps) {
  const here = useEditorState({ editor, selector: ({ editor: now }) => hereOf(now) });
  if (!here) return null;
  return (
    <div className="rich-panel">
      <Tools here={here} editor={editor} locale={locale} />
      <Actions>
        {here.type !== 'footnote' && (
          <Button tone="plain" onClick={() => writeAfter(editor)}>
            <Trans>Write on after it</Trans>
          </Button>
        )}
        <Button tone="plain" onClick={() => removeNode(editor, here.pos)}>
          <Remove type={here.type} />
        </Button>
      </Actions>
    </div>
  );
}

function Remove({ type }: { readonly type: Here['type'] }) {
  switch (type) {
    case 'footnote':
      return <Trans>Take the note out</Trans>;
    case 'figure':
      return <Trans>Take the picture out</Trans>;
    case 'table':
      return <Trans>Take the table out</Trans>;
    case 'nationalLaw':
      return <Trans>Take the whole box out</Trans>;
    case 'callout':
      return <Trans>Take the call-out and its words out</Trans>;
  }
}

function Tools({ here, editor, locale }: { readonly here: Here } & RichPanelProps): ReactNode {
  const { pos, attrs } = here;
  const set = (changed: Readonly<Record<string, unknown>>) => setAttrs(editor, pos, changed);
  switch (here.type) {
    case 'footnote':
      return <NoteWords key={pos} text={editor} pos={pos} locale={locale} />;
    case 'figure':
      return <FigureTools attrs={attrs} set={set} />;
    case 'table':
      return <TableTools editor={editor} attrs={attrs} set={set} />;
    case 'nationalLaw':
      return <LawTools here={here} editor={editor} />;
    case 'callout':
      return <CalloutTools attrs={attrs} set={set} />;
  }
}

interface ToolsProps {
  readonly attrs: Here['attrs'];
  readonly set: (changed: Readonly<Record<string, unknown>>) => void;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function CalloutTools({ attrs, set }: ToolsProps) {
  const { t } = useLingui();
  const names: Record<CalloutKind, string> = {
    ...{ note: t`Note`, warning: t`Warning`, practice: t`Good practice`, law: t`Law` },
  };
  return (
    <Select
      label={<Trans>Kind of call-out</Trans>}
      value={isCalloutKind(attrs.kind) ? attrs.kind : 'note'}
      onChange={(kind) => set({ kind })}
      options={CALLOUT_KINDS.map((kind) => ({ value: kind, label: names[kind] }))}
    />
  );
}

function FigureTools({ attrs, set }: ToolsProps) {
  const decorative = attrs.decorative === true;
  const alt = textOf(attrs.alt);
  return (
    <>
      <p className="small quiet">
        <Trans>The caption is written under the picture.</Trans>
      </p>
      <TextField
        label={<Trans>Words instead of the picture</Trans>}
        dir="auto"
        value={alt}
        disabled={decorative}
        onChange={(words) => set({ alt: words })}
        error={
          !decorative && alt.trim() === '' ? (
            <Trans>Say what the picture shows, or that it only decorates.</Trans>
          ) : undefined
        }
      />
      <Checkbox
        label={<Trans>It only decorates</Trans>}
        checked={decorative}
        onChange={(chosen) => set({ decorative: chosen || null })}
      />
      <TextField
        label={<Trans>Credit</Trans>}
        dir="auto"
        value={textOf(attrs.credit)}
        onChange={(credit) => set({ credit: credit === '' ? null : credit })}
      />
    </>
  );
}

function TableTools({ editor, attrs, set }: ToolsProps & { readonly editor: Editor }) {
  const run = (command: Command) => () => {
    command(editor.state, editor.view.dispatch);
    editor.commands.focus();
  };
  const tools: [Command, ReactNode][] = [
    [addRowBefore, <Trans key="1">Row above</Trans>],
    [addRowAfter, <Trans key="2">Row below</Trans>],
    [deleteRow, <Trans key="3">Take the row out</Trans>],
    [addColumnBefore, <Trans key="4">Column before</Trans>],
    [addColumnAfter, <Trans key="5">Column after</Trans>],
    [deleteColumn, <Trans key="6">Take the column out</Trans>],
    [toggleHeaderRow, <Trans key="7">Header row</Trans>],
    [toggleHeaderColumn, <Trans key="8">Header column</Trans>],
    [mergeCells, <Trans key="9">Join the chosen cells</Trans>],
    [splitCell, <Trans key="10">Split the cell</Trans>],
  ];
  return (
    <>
      <TextField
        label={<Trans>Caption of the table</Trans>}
        dir="auto"
        value={textOf(attrs.caption)}
        onChange={(caption) => set({ caption: caption === '' ? null : caption })}
      />
      <Actions>
        {tools.map(([command, label], i) => (
          <Button key={i} tone="quiet" onClick={run(command)}>
            {label}
          </Button>
        ))}
      </Actions>
    </>
  );
}

function LawTools({ here, editor }: { readonly here: Here; readonly editor: Editor }) {
  const [added, setAdded] = useState('');
  const { country, countries, pos } = here;
  const add = () => {
    const box = editor.state.doc.nodeAt(pos);
    if (!box) return;
    const end = pos + box.nodeSize - 1;
    const rule = { type: 'countryRule', attrs: { country: added }, content: [{ type: 'paragraph' }] };
    editor
      .chain()
      .insertContentAt(end, rule, { updateSelection: false })
      .setTextSelection(end + 2)
      .focus()
      .run();
    setAdded('');
  };
  return (
    <>
      {country && (
        <>
          <CountryChoice
            value={country.code}
            taken={countries}
            onChange={(code) => setAttrs(editor, country.pos, { country: code })}
          />
          {countries.length > 1 && (
            <Actions>
              <Button tone="plain" onClick={() => removeNode(editor, country.pos)}>
                <Trans>Take this country out</Trans>
              </Button>
            </Actions>
          )}
        </>
      )}
      <div className="rich-more">
        <CountryChoice value={added} taken={countries} onChange={setAdded} />
        <Button tone="quiet" disabled={added === ''} onClick={add}>
          <Trans>Add this country</Trans>
        </Button>
      </div>
    </>
  );
}
