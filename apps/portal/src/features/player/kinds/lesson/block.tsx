import type { LessonBlock } from '@provost/domain';
import { Disclosure, Notice } from '@provost/ui';
import { RichText } from '../rich-text';

export interface BlockProps {
  readonly block: LessonBlock;
  /** Whether `check/option` was chosen before. */
  readonly isChosen: (mark: string) => boolean;
  readonly onChoose: (mark: string) => void;
}

/** One block of a lesson's page. */
export function Block({ block, isChosen, onChoose }: BlockProps) {
  switch (block.type) {
    case 'text':
      return <RichText node={block.body} />;
    case 'cards':
      return (
        <div className="cards">
          {block.cards.map(({ front, back }) => (
            <Disclosure key={front} title={front}>
              {back}
            </Disclosure>
          ))}
        </div>
      );
    case 'accordion':
      return block.items.map(({ title, body }) => (
        <Disclosure key={title} title={title}>
          {body}
        </Disclosure>
      ));
    case 'timeline':
      return (
        <dl className="timeline">
          {block.items.map(({ when, what }) => (
            <div key={`${when}-${what}`}>
              <dt className="figure">{when}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      );
    case 'check':
      return (
        <fieldset className="check">
          <legend>{block.prompt}</legend>
          {block.options.map((option) => {
            const mark = `${block.id}/${option.id}`;
            const chosen = isChosen(mark);
            return (
              <div key={option.id}>
                <button type="button" className="answer" aria-pressed={chosen} onClick={() => onChoose(mark)}>
                  {option.text}
                </button>
                {chosen && (
                  <Notice kind={option.correct ? 'good' : 'warn'} live title={option.feedback || option.text} />
                )}
              </div>
            );
          })}
        </fieldset>
      );
  }
}
