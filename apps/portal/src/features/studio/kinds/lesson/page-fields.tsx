import { Trans, useLingui } from '@lingui/react/macro';
import type { LessonBlock, LessonPage, Problem } from '@provost/domain';
import { Actions, Button } from '@provost/ui';
import { useEffect, useRef } from 'react';
import type { Locale } from '../../../../shared/i18n';
import { OrderedList } from '../../ordered-list';
import { useProblemsAt } from '../../problems';
import { WordsField } from '../words-field';
import { BlockFields } from './block-fields';
import { emptyBlock } from './empty';
import { useBlockWords } from './use-block-words';
import { WaysFields } from './ways-fields';

export interface PageFieldsProps {
  readonly page: LessonPage;
  /** All pages of the lesson: a way may lead to each. */
  readonly pages: readonly LessonPage[];
  readonly onChange: (page: LessonPage) => void;
  readonly locale: Locale;
  readonly source: LessonPage | null;
  readonly problems: readonly Problem[];
}

/** One page of a lesson: its title and its blocks. */
export function PageFields({ page, pages, onChange, locale, source, problems }: PageFieldsProps) {
  const { t } = useLingui();
  const words = useBlockWords();
  const errorAt = useProblemsAt(problems);
  const place = `page ${page.id}`;
  const none = errorAt(place);
  const blocks = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  const count = page.blocks.length;
  // A block that was just added takes the focus, as if its button stood in it.
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    const last = blocks.current?.querySelector(':scope > .ordered > ol > li:last-child > .ordered-body');
    last?.querySelector<HTMLElement>('input, textarea, [contenteditable="true"]')?.focus();
  }, [count]);
  const add = (type: LessonBlock['type']) => {
    added.current = true;
    onChange({ ...page, blocks: [...page.blocks, emptyBlock[type]()] });
  };
  return (
    <>
      <WordsField
        label={<Trans>Title</Trans>}
        locale={locale}
        source={source?.title}
        value={page.title}
        error={errorAt(`${place}, title`)}
        onChange={(title) => onChange({ ...page, title })}
      />
      {none && <p className="tone-bad">{none}</p>}
      <div ref={blocks}>
        <OrderedList<LessonBlock>
          label={t`Blocks of this page`}
          items={page.blocks}
          onChange={(next) => onChange({ ...page, blocks: next })}
          nameOf={({ type }) => words[type]}
          fixed={source !== null}
          level={5}
        >
          {(block, change, index) => (
            <BlockFields
              block={block}
              onChange={change}
              locale={locale}
              source={source?.blocks[index] ?? null}
              error={errorAt(`${place}, block ${index + 1}`)}
              problems={problems}
            />
          )}
        </OrderedList>
      </div>
      {!source && (
        <div role="group" aria-label={t`Add a block`}>
          <p className="small quiet">
            <Trans>Add a block:</Trans>
          </p>
          <Actions>
            {(Object.keys(emptyBlock) as LessonBlock['type'][]).map((type) => (
              <Button key={type} tone="quiet" onClick={() => add(type)}>
                {words[type]}
              </Button>
            ))}
          </Actions>
        </div>
      )}
      {!source && <WaysFields {...{ page, pages, onChange, problems }} />}
    </>
  );
}
