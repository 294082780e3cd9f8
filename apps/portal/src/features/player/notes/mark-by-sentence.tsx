import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Disclosure, Form, Select } from '@provost/ui';
import { useState, type RefObject } from 'react';
import type { NoteMeaning } from '../../../gql/graphql';
import { MEANINGS, useNoteWords } from './note-words';
import { quoteIn, sentencesOf, textOf } from './passage-text';
import type { Picked } from './picked';

export interface MarkBySentenceProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly locale: string;
  readonly onMark: (meaning: NoteMeaning, passage: Picked) => void;
}

/** The same without selecting: from one sentence of a section to another. For keyboards and screen readers. */
export function MarkBySentence(props: MarkBySentenceProps) {
  const [opened, setOpened] = useState(false);
  return (
    <div className="mark-by-sentence">
      <Disclosure title={<Trans>Highlight by sentence, without a pointer</Trans>} onToggle={setOpened}>
        {opened && <SentenceForm {...props} />}
      </Disclosure>
    </div>
  );
}

function SentenceForm({ root, locale, onMark }: MarkBySentenceProps) {
  const { t } = useLingui();
  const words = useNoteWords();
  const [parts] = useState(() =>
    [...(root.current?.querySelectorAll<HTMLElement>('[data-section]') ?? [])].map((section) => ({
      place: section.dataset.section ?? '',
      heading: section.querySelector('h2')?.textContent ?? '',
      whole: textOf(section),
    })),
  );
  const [place, setPlace] = useState(parts[0]?.place ?? '');
  const [from, setFrom] = useState(0);
  const [to, setTo] = useState(0);
  const [meaning, setMeaning] = useState<NoteMeaning>('KEY_POINT');
  const part = parts.find((one) => one.place === place);
  if (!part) return null;
  const sentences = sentencesOf(part.whole, locale);
  const options = sentences.map((stretch, index) => ({
    value: String(index),
    label: part.whole.text.slice(stretch.from, stretch.to),
  }));
  const last = Math.max(from, to);
  const save = () => {
    const [first, end] = [sentences[from], sentences[last]];
    if (first && end) onMark(meaning, { place, quote: quoteIn(part.whole, { from: first.from, to: end.to }) });
  };
  return (
    <Form className="note-form" onSubmit={save}>
      <Select
        label={<Trans>Section</Trans>}
        value={place}
        onChange={(chosen) => {
          setPlace(chosen);
          setFrom(0);
          setTo(0);
        }}
        options={parts.map((one) => ({ value: one.place, label: one.heading }))}
      />
      <Select
        label={<Trans>From the sentence</Trans>}
        value={String(from)}
        onChange={(i) => setFrom(Number(i))}
        options={options}
      />
      <Select
        label={<Trans>To the sentence</Trans>}
        value={String(last)}
        onChange={(i) => setTo(Number(i))}
        options={options.slice(from)}
      />
      <Select
        label={t`What it is to you`}
        value={meaning}
        onChange={(word) => setMeaning(MEANINGS.find((known) => known === word) ?? 'KEY_POINT')}
        options={MEANINGS.map((word) => ({ value: word as string, label: words.meanings[word] }))}
      />
      <Actions>
        <Button type="submit" tone="quiet">
          <Trans>Highlight it</Trans>
        </Button>
      </Actions>
    </Form>
  );
}
