import { Trans, useLingui } from '@lingui/react/macro';
import { plainText, type LessonBlock, type LessonTask, type Problem } from '@provost/domain';
import type { Locale } from '../../../../shared/i18n';
import { RichEditor } from '../../rich-editor';
import { Pairs } from '../pairs';
import { SourceWords, WordsField } from '../words-field';
import { CheckFields } from './check-fields';
import { FillFields } from './fill-fields';
import { HotspotFields } from './hotspot-fields';
import { MatchFields, OrderFields, WorkedFields } from './list-fields';
import { PictureFields } from './picture-fields';
import { SortFields } from './sort-fields';

export interface BlockFieldsProps {
  readonly block: LessonBlock;
  readonly onChange: (block: LessonBlock) => void;
  readonly locale: Locale;
  /** The block in the language it is translated from. */
  readonly source: LessonBlock | null;
  /** What is wrong with the block as a whole. */
  readonly error: string | undefined;
  readonly problems: readonly Problem[];
}

/** One block of a page as fields. */
export function BlockFields({ block, onChange, locale, source, error, problems }: BlockFieldsProps) {
  const { t } = useLingui();
  const taskProps = <T extends LessonTask>(own: T) => ({
    ...{ block: own, onChange, locale, problems },
    source: source?.type === own.type ? (source as T) : null,
  });
  switch (block.type) {
    case 'text': {
      const theirs = source?.type === 'text' ? plainText(source.body).trim() : '';
      return (
        <RichEditor
          label={<Trans>Text</Trans>}
          hint={theirs ? <SourceWords>{theirs}</SourceWords> : undefined}
          value={block.body}
          onChange={(body) => onChange({ ...block, body })}
          locale={locale}
          error={error}
        />
      );
    }
    case 'cards':
      return (
        <Pairs
          error={error}
          label={t`Cards`}
          names={[<Trans>Front</Trans>, <Trans>Back</Trans>]}
          add={<Trans>Add a card</Trans>}
          pairs={block.cards.map(({ front, back }) => [front, back])}
          source={source?.type === 'cards' ? source.cards.map(({ front, back }) => [front, back]) : null}
          locale={locale}
          onChange={(pairs) => onChange({ ...block, cards: pairs.map(([front, back]) => ({ front, back })) })}
        />
      );
    case 'accordion':
      return (
        <Pairs
          error={error}
          label={t`Parts that unfold`}
          names={[<Trans>Title</Trans>, <Trans>Text</Trans>]}
          add={<Trans>Add a part</Trans>}
          pairs={block.items.map(({ title, body }) => [title, body])}
          source={source?.type === 'accordion' ? source.items.map(({ title, body }) => [title, body]) : null}
          locale={locale}
          onChange={(pairs) => onChange({ ...block, items: pairs.map(([title, body]) => ({ title, body })) })}
        />
      );
    case 'timeline':
      return (
        <Pairs
          error={error}
          label={t`Timeline`}
          names={[<Trans>When</Trans>, <Trans>What happened</Trans>]}
          add={<Trans>Add an event</Trans>}
          pairs={block.items.map(({ when, what }) => [when, what])}
          source={source?.type === 'timeline' ? source.items.map(({ when, what }) => [when, what]) : null}
          locale={locale}
          onChange={(pairs) => onChange({ ...block, items: pairs.map(([when, what]) => ({ when, what })) })}
        />
      );
    case 'figure':
      return (
        <>
          <PictureFields
            picture={block.picture}
            locale={locale}
            source={source?.type === 'figure' ? source.picture : undefined}
            error={error}
            onChange={(picture) => onChange({ ...block, picture })}
          />
          <WordsField
            label={<Trans>Caption</Trans>}
            locale={locale}
            source={source?.type === 'figure' ? source.caption : undefined}
            value={block.caption}
            onChange={(caption) => onChange({ ...block, caption })}
          />
        </>
      );
    case 'check':
      return <CheckFields {...taskProps(block)} />;
    case 'hotspot':
      return <HotspotFields {...taskProps(block)} />;
    case 'sort':
      return <SortFields {...taskProps(block)} />;
    case 'order':
      return <OrderFields {...taskProps(block)} />;
    case 'match':
      return <MatchFields {...taskProps(block)} />;
    case 'fill':
      return <FillFields {...taskProps(block)} />;
    case 'worked':
      return <WorkedFields {...taskProps(block)} />;
  }
}
