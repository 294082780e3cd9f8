import { isSectionReadIn, readingOf, shownUpTo, WHOLE, type RichNode } from '@provost/domain';
import { directionOf } from '@provost/ui';
import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef } from 'react';
import type { Locale } from '../../../../shared/i18n';
import { useViewer } from '../../../../shared/session';
import { Highlights } from '../../notes/highlights';
import type { ContentOfType, RendererProps } from '../../renderer';
import { NoteList } from '../rich-notes';
import { RichReader } from '../rich-reader';
import { Inside, RichText } from '../rich-text';
import { Sources } from '../sources';
import './article.css';
import { Contents } from './contents';
import { lastPlace, rememberPlace } from './place';
import { ReadTag, StillOpen } from './still-open';
import { useReading } from './use-reading';

/** An article by sections. What stood on the screen, and when, is told to the server, which judges what was read. */
export default function ArticleRenderer(props: RendererProps<ContentOfType<'ArticleContent'>, 'article'>) {
  const { content, contentLocale, resumeAt, evidence, enrolmentId, stepId } = props;
  const { sections } = content;
  const { person } = useViewer();
  const article = useRef<HTMLElement>(null);
  const take = useEffectEvent(() => {
    const place = resumeAt.asked ? resumeAt.place : (lastPlace(enrolmentId, stepId) ?? resumeAt.place);
    if (place && place !== sections[0]?.id) scrollToPlace(place, shownUpTo(readingOf(evidence.sections, place)));
    else if (place) scrollToPlace(place, shownUpTo(readingOf(evidence.sections, place)), true);
    props.onReady();
  });

  // In another language the text has another length: the same section is looked for again.
  useEffect(() => take(), [contentLocale]);
  useImperativeHandle(props.here, () => ({
    at: () => ({ seconds: null, place: sectionInSight(sections) }),
    go: ({ place }) => place && scrollToPlace(place, WHOLE),
  }));
  useReading(article, sections, evidence, props.onEvidence, (id) => rememberPlace(enrolmentId, stepId, id));

  const texts = useMemo(() => sections.map(({ body }) => body as RichNode), [sections]);
  return (
    <RichReader texts={texts} locale={contentLocale as Locale} country={person.countryCode ?? null}>
      <div className="reading has-contents">
        <Contents sections={sections} locale={contentLocale} evidence={evidence} />
        <article ref={article} className="prose" lang={contentLocale} dir={directionOf(contentLocale)}>
          {sections.map((section) => (
            <section key={section.id} id={`section-${section.id}`} data-section={section.id}>
              <h2>{section.heading}</h2>
              <RichText node={section.body as RichNode} />
              {isSectionReadIn(section, evidence) && <ReadTag />}
            </section>
          ))}
          <NoteList texts={texts} show={(note) => <Inside of={note} />} />
        </article>
        <div className="after-text">
          <Highlights root={article} locale={contentLocale} />
          <StillOpen sections={sections} locale={contentLocale} evidence={evidence} />
          <Sources open sources={content.articleSources} />
        </div>
      </div>
    </RichReader>
  );
}

/** Brings a section to the eye: at its top, or where a long one was left, in thousandths of its height. */
function scrollToPlace(id: string, upTo: number, onlyInside = false): void {
  const section = document.getElementById(`section-${id}`);
  if (!section) return;
  const { top, height } = section.getBoundingClientRect();
  const isLong = height > window.innerHeight;
  const left = isLong && upTo < WHOLE ? (upTo / WHOLE) * height : 0;
  if (onlyInside && left < window.innerHeight) return;
  // What was last on the screen stays in sight, as the thread to go on by.
  const back = left > 0 ? window.innerHeight * 0.3 : 24;
  window.scrollTo({ top: window.scrollY + top + left - back });
}

/** The last section whose top is above the middle of the screen. */
function sectionInSight(sections: readonly { readonly id: string }[]): string | null {
  const begun = ({ id }: { readonly id: string }) =>
    (document.getElementById(`section-${id}`)?.getBoundingClientRect().top ?? Infinity) < window.innerHeight / 2;
  return sections.findLast(begun)?.id ?? sections[0]?.id ?? null;
}
