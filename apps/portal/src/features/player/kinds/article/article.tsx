import { Trans, useLingui } from '@lingui/react/macro';
import { isMarked, type RichNode } from '@provost/domain';
import { directionOf, Kicker, Tag } from '@provost/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { ContentOfType, RendererProps } from '../../renderer';
import { RichText } from '../rich-text';
import { Sources } from '../sources';

type Section = ContentOfType<'ArticleContent'>['sections'][number];

/** An article by sections; a section counts as read when it stood on the screen for as long as a fast reader needs. */
export default function ArticleRenderer(props: RendererProps<ContentOfType<'ArticleContent'>, 'article'>) {
  const { content, contentLocale, resumeAt, evidence } = props;
  const article = useRef<HTMLElement>(null);
  const ready = useEffectEvent(() => props.onReady());
  const read = useEffectEvent((id: string) => props.onEvidence({ kind: 'article', read: { [id]: Date.now() } }, 'now'));
  const place = useRef(resumeAt.place);

  useEffect(() => {
    if (place.current) document.getElementById(`section-${place.current}`)?.scrollIntoView({ block: 'start' });
    ready();
  }, []);

  useEffect(() => {
    const root = article.current;
    if (!root) return undefined;
    return watchReading(root, content.sections, read);
  }, [content.sections]);

  const isRead = (id: string) => isMarked(evidence.read, id);
  return (
    <div className="reading has-contents">
      <article ref={article} className="prose" lang={contentLocale} dir={directionOf(contentLocale)}>
        {content.sections.map((section) => (
          <section key={section.id} id={`section-${section.id}`} data-section={section.id}>
            <h2>{section.heading}</h2>
            <RichText node={section.body as RichNode} />
            {isRead(section.id) && <ReadTag />}
          </section>
        ))}
      </article>
      <Contents sections={content.sections} locale={contentLocale} isRead={isRead} />
      <Sources sources={content.articleSources} />
    </div>
  );
}

/** The sections beside a long text: the way to each, and which are read. */
function Contents(props: {
  readonly sections: readonly Section[];
  readonly locale: string;
  readonly isRead: (id: string) => boolean;
}) {
  const { t } = useLingui();
  return (
    <nav className="contents" aria-label={t`Sections`}>
      <Kicker>
        <Trans>Sections</Trans>
      </Kicker>
      <ol>
        {props.sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#section-${id}`} lang={props.locale}>
              <bdi>{heading}</bdi>
            </a>
            {props.isRead(id) && <ReadTag />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ReadTag() {
  return (
    <Tag tone="good">
      <Trans>Read</Trans>
    </Tag>
  );
}

/** Counts the seconds that each section is in sight of a visible tab. */
function watchReading(root: HTMLElement, sections: readonly Section[], onRead: (id: string) => void): () => void {
  const inSight = new Set<string>();
  const seen = new Map<string, number>();
  const done = new Set<string>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const id = (target as HTMLElement).dataset.section;
      if (id && isIntersecting) inSight.add(id);
      else if (id) inSight.delete(id);
    }
  });
  for (const element of root.querySelectorAll('[data-section]')) observer.observe(element);
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    for (const { id, secondsToRead } of sections) {
      if (!inSight.has(id) || done.has(id)) continue;
      const total = (seen.get(id) ?? 0) + 1;
      seen.set(id, total);
      if (total < secondsToRead) continue;
      done.add(id);
      onRead(id);
    }
  }, 1000);
  return () => {
    clearInterval(timer);
    observer.disconnect();
  };
}
