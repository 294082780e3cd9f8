import { Trans } from '@lingui/react/macro';
import { promptParts } from '@provost/domain';
import { Notice, Tag } from '@provost/ui';
import { useFormat } from '../../shared/format';
import { ReviewedSlot } from './review-slot';
import { wordsOf } from './slots/slot';
import type { Reviewed } from './use-answers';
import { useRuleWords } from './use-credit-words';

/** One question after submission: what was answered, what is right, and why it earned what it earned. */
export function Review({ question }: { readonly question: Reviewed }) {
  const format = useFormat();
  const ruleWords = useRuleWords();
  const words = wordsOf(question);
  const [points, outOf] = [format.number(Math.round(question.points * 100) / 100), format.number(question.outOf)];
  const rule = ruleWords(question);
  const waits = question.reason === 'awaits-marking';
  return (
    <li className="review" data-type={question.type}>
      <h3 className="prompt" {...words}>
        <PromptWithGaps question={question} />
      </h3>
      <p>
        <Tag tone={waits ? 'plain' : question.points >= question.outOf ? 'good' : 'warn'}>
          {waits ? (
            <Trans>{outOf} points, not marked yet</Trans>
          ) : (
            <Trans>
              {points} of {outOf} points
            </Trans>
          )}
        </Tag>{' '}
        <Reason reason={question.reason} /> <span className="quiet">{rule}</span>
      </p>
      {question.picture && question.type !== 'HOTSPOT' && (
        <img
          className="question-picture"
          src={question.picture.url}
          alt={question.picture.alt}
          lang={words.lang}
          decoding="async"
        />
      )}
      {question.slots.map((slot, index) => (
        <ReviewedSlot key={slot.id} {...{ question, slot, index }} />
      ))}
      {(question.explanation || question.source) && (
        <Notice title={<bdi {...words}>{question.explanation || question.source}</bdi>}>
          {question.explanation && (
            <p className="small">
              <bdi {...words}>{question.source}</bdi>
            </p>
          )}
        </Notice>
      )}
    </li>
  );
}

/** The prompt with what was given in its gaps. */
function PromptWithGaps({ question }: { readonly question: Reviewed }) {
  const slots = new Map(question.slots.map((slot) => [slot.id, slot]));
  return promptParts(question.prompt).map((part, i) => {
    if ('words' in part) return <span key={i}>{part.words}</span>;
    const slot = slots.get(part.slot);
    const [given = ''] = slot?.given ?? [];
    const text = slot?.options.find(({ id }) => id === given)?.text ?? given;
    return (
      <span key={i} className="gap-given">
        {text || '…'}
      </span>
    );
  });
}

/** Why, in words. */
function Reason({ reason }: { readonly reason: string }) {
  switch (reason) {
    case 'right':
      return <Trans>All of it is right.</Trans>;
    case 'partly-right':
      return <Trans>Partly right.</Trans>;
    case 'unanswered':
      return <Trans>Not answered.</Trans>;
    case 'awaits-marking':
      return <Trans>A trainer has yet to mark it.</Trans>;
    default:
      return <Trans>Not right.</Trans>;
  }
}
