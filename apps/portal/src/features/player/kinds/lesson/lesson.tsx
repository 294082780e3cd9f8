import { Trans } from '@lingui/react/macro';
import { isMarked, type LessonBlock } from '@provost/domain';
import { Actions, Button, directionOf } from '@provost/ui';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import { useFormat } from '../../../../shared/format';
import type { ContentOfType, RendererProps } from '../../renderer';
import { Block } from './block';

/** A lesson page by page; checks in between say at once why an answer holds or not. */
export default function LessonRenderer(props: RendererProps<ContentOfType<'LessonContent'>, 'lesson'>) {
  const { content, contentLocale, resumeAt, evidence } = props;
  const format = useFormat();
  const { pages } = content;
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      pages.findIndex(({ id }) => id === resumeAt.place),
    ),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = useEffectEvent(() => props.onReady());
  const see = useEffectEvent((id: string) =>
    props.onEvidence({ kind: 'lesson', seen: { [id]: Date.now() }, chosen: {} }, 'now'),
  );
  const page = pages[index];
  const pageId = page?.id;

  useEffect(() => ready(), []);
  useImperativeHandle(props.here, () => ({
    at: () => ({ seconds: null, place: pageId ?? null }),
    go({ place }) {
      const to = pages.findIndex(({ id }) => id === place);
      if (to < 0) return;
      setIndex(to);
      heading.current?.focus();
    },
  }));
  useEffect(() => {
    if (pageId !== undefined) see(pageId);
  }, [pageId]);

  if (!page) return null;
  const go = (to: number) => {
    setIndex(to);
    heading.current?.focus();
  };
  const number = format.number(index + 1);
  const total = format.number(pages.length);
  const choose = (mark: string) =>
    props.onEvidence({ kind: 'lesson', seen: {}, chosen: { [mark]: Date.now() } }, 'now');
  return (
    <div className="reading">
      <p className="kicker">
        <Trans>
          Page {number} of {total}
        </Trans>
      </p>
      <div className="prose" lang={contentLocale} dir={directionOf(contentLocale)}>
        <h2 ref={heading} tabIndex={-1}>
          {page.title}
        </h2>
        {(page.blocks as LessonBlock[]).map((block, position) => (
          <Block
            key={`${page.id}-${position}`}
            block={block}
            isChosen={(mark) => isMarked(evidence.chosen, mark)}
            onChoose={choose}
          />
        ))}
      </div>
      <Actions>
        {index < pages.length - 1 && (
          <Button onClick={() => go(index + 1)}>
            <Trans>Next page</Trans>
          </Button>
        )}
        {index > 0 && (
          <Button tone="quiet" onClick={() => go(index - 1)}>
            <Trans>Page before</Trans>
          </Button>
        )}
      </Actions>
    </div>
  );
}
