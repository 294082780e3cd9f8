import { Plural, Trans } from '@lingui/react/macro';
import { isSectionReadIn, isShownWhole, readingOf, secondsRead, type ArticleEvidence } from '@provost/domain';
import { Notice, Tag } from '@provost/ui';
import { useFormat } from '../../../../shared/format';
import { Ours } from '../ours';
import type { ContentsProps, Section } from './sections';

export function ReadTag() {
  return (
    <Tag tone="good">
      <Ours>
        <Trans>Read</Trans>
      </Ours>
    </Tag>
  );
}

/** At the end of a text: which sections still count as open, why, and the way to each. Nothing once all are read. */
export function StillOpen({ sections, locale, evidence }: ContentsProps) {
  const open = sections.filter((section) => !isSectionReadIn(section, evidence));
  if (open.length === 0) return null;
  return (
    <div className="still-open">
      <Notice title={<Plural value={open.length} one="# section is still open" other="# sections are still open" />}>
        <ul>
          {open.map((section) => (
            <li key={section.id}>
              <a href={`#section-${section.id}`} lang={locale}>
                <bdi>{section.heading}</bdi>
              </a>{' '}
              <span className="small quiet">
                <Why section={section} evidence={evidence} />
              </span>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function Why({ section, evidence }: { readonly section: Section; readonly evidence: ArticleEvidence }) {
  const format = useFormat();
  const reading = readingOf(evidence.sections, section.id);
  const lacking = section.secondsToRead - secondsRead(reading);
  const seconds = format.duration(Math.max(1, Math.ceil(lacking)));
  if (reading.during.length === 0) return <Trans>not read yet</Trans>;
  if (lacking > 0) return <Trans>passed faster than it can be read: {seconds} more</Trans>;
  return isShownWhole(reading) ? null : <Trans>a part of it was not on the screen</Trans>;
}
