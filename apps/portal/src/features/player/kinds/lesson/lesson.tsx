import { Trans } from '@lingui/react/macro';
import {
  isDecided,
  LESSON_END,
  nextOf,
  pathOf,
  scoreOf,
  triesAt,
  triesOf,
  type LessonTask,
  type LessonTries,
} from '@provost/domain';
import { Actions, Button, directionOf } from '@provost/ui';
import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useFormat } from '../../../../shared/format';
import type { Locale } from '../../../../shared/i18n';
import { useViewer } from '../../../../shared/session';
import type { ContentOfType, RendererProps } from '../../renderer';
import { NoteList } from '../rich-notes';
import { RichReader } from '../rich-reader';
import { Inside } from '../rich-text';
import { Block } from './block';
import './lesson.css';
import { pagesOf } from './pages';
import { useDrafts } from './use-drafts';

/** A lesson page by page, along the way that the answers lead; what is asked in between says at once whether it holds. */
export default function LessonRenderer(props: RendererProps<ContentOfType<'LessonContent'>, 'lesson'>) {
  const { content, contentLocale, resumeAt, evidence, enrolmentId, stepId } = props;
  const format = useFormat();
  const { person } = useViewer();
  const pages = useMemo(() => pagesOf(content), [content]);
  const [at, setAt] = useState(() => pages.find(({ id }) => id === resumeAt.place)?.id ?? pages[0]?.id);
  const [waits, setWaits] = useState(false);
  const [drafts, keepDraft] = useDrafts(`${enrolmentId}.${stepId}`);
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = useEffectEvent(() => props.onReady());
  const report = (seen: Record<string, number>, tries: LessonTries) =>
    props.onEvidence({ kind: 'lesson', seen, chosen: {}, tries }, 'now');
  const see = useEffectEvent((id: string) => report({ [id]: Date.now() }, {}));
  const page = pages.find(({ id }) => id === at) ?? pages[0];
  const texts = useMemo(() => (page?.blocks ?? []).flatMap((one) => (one.type === 'text' ? [one.body] : [])), [page]);
  const pageId = page?.id;

  useEffect(() => ready(), []);
  useImperativeHandle(props.here, () => ({
    at: () => ({ seconds: null, place: pageId ?? null }),
    go({ place }) {
      if (pages.some(({ id }) => id === place)) go(place ?? '');
    },
  }));
  useEffect(() => {
    if (pageId !== undefined) see(pageId);
  }, [pageId]);

  if (!page) return null;
  const go = (to: string) => {
    setWaits(false);
    setAt(to);
    heading.current?.focus();
  };
  const path = pathOf(pages, evidence);
  const index = path.pages.indexOf(page);
  const number = format.number((index < 0 ? pages.indexOf(page) : index) + 1);
  const total = format.number(index < 0 ? pages.length : path.pages.length);
  const next = nextOf(pages, page, evidence);
  const before = index < 0 ? pages[pages.indexOf(page) - 1] : path.pages[index - 1];
  const decided = isDecided(page, evidence);
  const words = { lang: contentLocale, dir: directionOf(contentLocale) };
  const stateOf = (task: LessonTask) => ({
    tries: triesAt(task, evidence),
    draft: drafts[task.id],
    onDraft: (answer: readonly string[]) => keepDraft(task.id, answer),
    onAnswer: (answer: readonly string[]) => report({}, triesOf({ block: task.id, answer, at: Date.now() })),
  });
  return (
    <div className="reading">
      <p className="kicker">
        <Trans>
          Page {number} of {total}
        </Trans>
      </p>
      <RichReader texts={texts} locale={contentLocale as Locale} country={person.countryCode ?? null}>
        <div className="prose lesson">
          <h2 ref={heading} tabIndex={-1} {...words}>
            {page.title}
          </h2>
          {page.blocks.map((block, position) => (
            <Block key={`${page.id}-${position}`} {...{ block, words, stateOf }} />
          ))}
          <div {...words}>
            <NoteList texts={texts} show={(note) => <Inside of={note} />} />
          </div>
        </div>
      </RichReader>
      {content.passShare != null && (
        <p className="small quiet">
          <Trans>
            Score so far: {format.percent(scoreOf(path.pages, evidence))}. Needed: {format.percent(content.passShare)}.
            The newest answer counts.
          </Trans>
        </p>
      )}
      {waits && !decided && (
        <p className="tone-bad" role="alert">
          <Trans>Answer what is asked on this page first: the way on depends on it.</Trans>
        </p>
      )}
      <Actions>
        {(next !== LESSON_END || !decided) && (
          <Button onClick={() => (decided ? go(next) : setWaits(true))}>
            <Trans>Next page</Trans>
          </Button>
        )}
        {before && (
          <Button tone="quiet" onClick={() => go(before.id)}>
            <Trans>Page before</Trans>
          </Button>
        )}
      </Actions>
    </div>
  );
}
