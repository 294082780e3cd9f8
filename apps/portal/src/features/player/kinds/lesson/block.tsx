import { assertUnreachable, type LessonBlock, type LessonTask } from '@provost/domain';
import { Disclosure } from '@provost/ui';
import { RichText } from '../rich-text';
import { Check } from './check';
import { Fill } from './fill';
import { FlipCards } from './flip-cards';
import { Hotspot } from './hotspot';
import { Order } from './order';
import { Match, Sort } from './placing';
import type { TaskProps, Words } from './task-frame';
import { Worked } from './worked';

export interface BlockProps {
  readonly block: LessonBlock;
  readonly words: Words;
  /** What an exercise is told beside its words. */
  readonly stateOf: (task: LessonTask) => Omit<TaskProps, 'task' | 'words'>;
}

/** One block of a lesson's page. */
export function Block({ block, words, stateOf }: BlockProps) {
  switch (block.type) {
    case 'text':
      return (
        <div className="lesson-text" {...words}>
          <RichText node={block.body} />
        </div>
      );
    case 'figure':
      return (
        <figure className="lesson-figure" {...words}>
          <img src={block.picture.file} alt={block.picture.alt} decoding="async" />
          <figcaption className="small quiet">
            {[block.caption, block.picture.credit].filter(Boolean).join(' · ')}
          </figcaption>
        </figure>
      );
    case 'cards':
      return <FlipCards cards={block.cards} words={words} />;
    case 'accordion':
      return (
        <div {...words}>
          {block.items.map(({ title, body }, index) => (
            <Disclosure key={index} title={title}>
              {body}
            </Disclosure>
          ))}
        </div>
      );
    case 'timeline':
      return (
        <dl className="timeline" {...words}>
          {block.items.map(({ when, what }, index) => (
            <div key={index}>
              <dt>{when}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      );
    case 'check':
      return <Check task={block} words={words} {...stateOf(block)} />;
    case 'hotspot':
      return <Hotspot task={block} words={words} {...stateOf(block)} />;
    case 'sort':
      return <Sort task={block} words={words} {...stateOf(block)} />;
    case 'order':
      return <Order task={block} words={words} {...stateOf(block)} />;
    case 'match':
      return <Match task={block} words={words} {...stateOf(block)} />;
    case 'fill':
      return <Fill task={block} words={words} {...stateOf(block)} />;
    case 'worked':
      return <Worked task={block} words={words} {...stateOf(block)} />;
    default:
      return assertUnreachable(block);
  }
}
