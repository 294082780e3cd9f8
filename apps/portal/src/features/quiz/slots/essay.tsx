import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { LONGEST_ESSAY } from '@provost/domain';
import { Disclosure, TextArea } from '@provost/ui';
import { useFormat } from '../../../shared/format';
import { wordsOf, type AskedSlot, type SlotProps } from './slot';

/** How many words a text has, as its language counts them. */
function wordCount(text: string, locale: string): number {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

/** A text that trainers mark, with what they mark it by. It is kept with every letter. */
export function EssayField({ question, slot, label, hint, values, onValues, locked }: SlotProps) {
  const { t } = useLingui();
  const text = values[0] ?? '';
  const words = wordCount(text, question.locale);
  const { leastWords, mostWords } = slot;
  const tooShort = leastWords != null && words < leastWords;
  const tooLong = mostWords != null && words > mostWords;
  return (
    <>
      <TextArea
        {...wordsOf(question)}
        label={label}
        hint={hint}
        readOnly={locked}
        rows={10}
        maxLength={LONGEST_ESSAY}
        value={text}
        onChange={(value) => onValues(value === '' ? [] : [value], 'typed')}
      />
      <p className="small quiet word-count">
        {t`${plural(words, { one: '# word', other: '# words' })}`} <Bounds slot={slot} />{' '}
        {text !== '' && (tooShort || tooLong) && (
          <strong>{tooShort ? <Trans>Still too short.</Trans> : <Trans>Too long.</Trans>}</strong>
        )}
      </p>
      {slot.rubric.length > 0 && <Rubric question={question} slot={slot} />}
    </>
  );
}

function Bounds({ slot }: { readonly slot: AskedSlot }) {
  const format = useFormat();
  const least = slot.leastWords == null ? null : format.number(slot.leastWords);
  const most = slot.mostWords == null ? null : format.number(slot.mostWords);
  if (least && most)
    return (
      <Trans>
        (from {least} to {most})
      </Trans>
    );
  if (least) return <Trans>(at least {least})</Trans>;
  return most ? <Trans>(at most {most})</Trans> : null;
}

/** What an essay is marked by: each criterion with its levels and what they are worth. */
export function Rubric({
  question,
  slot,
}: {
  readonly question: { readonly locale: string };
  readonly slot: Pick<AskedSlot, 'rubric'>;
}) {
  const { t } = useLingui();
  const words = wordsOf(question);
  return (
    <Disclosure title={<Trans>What it is marked by</Trans>}>
      <dl className="rubric">
        {slot.rubric.map(({ title, levels }) => (
          <div key={title}>
            <dt {...words}>{title}</dt>
            {levels.map(({ text, points }) => (
              <dd key={text}>
                <span className="figure">{t`${plural(points, { one: '# point', other: '# points' })}`}</span>{' '}
                <bdi {...words}>{text}</bdi>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
