import { Trans } from '@lingui/react/macro';
import type { CaseState, CaseStudyContent } from '@provost/domain';
import { directionOf, Disclosure, Tag } from '@provost/ui';
import { useFormat } from '../../../../shared/format';
import { CustodyLog } from './exhibits';
import { useCustodyWords } from './words';

export interface CaseFileProps {
  readonly story: CaseStudyContent;
  readonly state: CaseState;
  readonly locale: string;
}

/** The file of the case so far: the notebook, the timeline, and the custody of every exhibit that was found. */
export function CaseFile(props: CaseFileProps) {
  const { story, state } = props;
  const format = useFormat();
  const notes = story.notes.filter(({ id }) => state.notes.has(id));
  const count = format.number(notes.length);
  const found = story.exhibits.filter(({ id }) => state.shown.has(id));
  const exhibits = format.number(found.length);
  return (
    <div className="case-file">
      <Disclosure
        title={
          <>
            <Trans>Notebook</Trans> <span className="figure small quiet">{count}</span>
          </>
        }
      >
        {notes.length === 0 && (
          <p className="small quiet">
            <Trans>Facts that you find are written down here.</Trans>
          </p>
        )}
        <ul className="case-notes">
          {[...state.notes].map((id) => {
            const note = notes.find((one) => one.id === id);
            return (
              note && (
                <li key={id} lang={props.locale} dir={directionOf(props.locale)}>
                  {note.text}
                </li>
              )
            );
          })}
        </ul>
      </Disclosure>
      <Disclosure title={<Trans>Timeline</Trans>}>
        <Timeline {...props} />
      </Disclosure>
      <Disclosure
        title={
          <>
            <Trans>Custody</Trans> <span className="figure small quiet">{exhibits}</span>
          </>
        }
      >
        <CustodyOfAll {...props} />
      </Disclosure>
    </div>
  );
}

/** The scenes of this run in order, each with when and where it played and what was decided there. */
export function Timeline({ story, state, locale }: CaseFileProps) {
  const stops = state.trail.flatMap(({ act, scene }) => {
    if (act.deed !== 'start' && act.deed !== 'choose') return [];
    const from = story.scenes.find(({ id }) => id === act.on);
    const to = story.scenes.find(({ id }) => id === scene);
    const decision = from?.choices.find(({ id }) => id === act.of)?.label;
    return to ? [{ to, decision }] : [];
  });
  return (
    <ol className="case-timeline" lang={locale} dir={directionOf(locale)}>
      {stops.map(({ to, decision }, i) => (
        <li key={i} aria-current={i === stops.length - 1 ? 'step' : undefined}>
          {decision && <p className="small quiet">{decision}</p>}
          <p>
            {to.clock && <span className="figure small">{to.clock}</span>} <strong>{to.title}</strong>
          </p>
          {to.place && <p className="small quiet">{to.place}</p>}
        </li>
      ))}
    </ol>
  );
}

/** The custody log of every exhibit that was found, with whether its chain holds. */
export function CustodyOfAll({ story, state, locale }: CaseFileProps) {
  const { statuses } = useCustodyWords();
  const found = story.exhibits.filter(({ id }) => state.shown.has(id));
  if (found.length === 0) {
    return (
      <p className="small quiet">
        <Trans>No exhibit was found yet.</Trans>
      </p>
    );
  }
  return (
    <ul className="case-rulings">
      {found.map((exhibit) => {
        const custody = state.custody.get(exhibit.id);
        return (
          custody && (
            <li key={exhibit.id}>
              <p>
                <span className="figure">{exhibit.seal}</span> <bdi lang={locale}>{exhibit.title}</bdi>{' '}
                {custody.intact ? (
                  <Tag tone="good">
                    <Trans>Chain intact</Trans>
                  </Tag>
                ) : (
                  <Tag tone="bad">
                    <Trans>Chain broken</Trans>
                  </Tag>
                )}
              </p>
              <p className="small quiet">
                {statuses[custody.status]} ·{' '}
                <bdi lang={locale}>{[custody.holder, custody.place].filter(Boolean).join(', ')}</bdi>
              </p>
              <CustodyLog custody={custody} locale={locale} />
            </li>
          )
        );
      })}
    </ul>
  );
}
