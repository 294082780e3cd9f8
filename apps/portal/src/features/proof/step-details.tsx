import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { InLanguage, Tag } from '@provost/ui';
import { Link } from 'react-router';
import { useFormat } from '../../shared/format';
import { paths } from '../../shared/paths';
import type { ProvenStep } from './words';

type Item = ProvenStep['items'][number];

/** What kinds of things may stand on record, in the order in which they are shown. */
const MARKED = ['read', 'seen', 'decided', 'examined', 'answered'] as const;

/** Whether there is more to show of a step than its stripe. */
export const hasDetails = ({ items, attempts }: ProvenStep): boolean => items.length > 0 || attempts.length > 0;

/** Every stretch, section, decision and receipt of a step, with its instant. */
export function StepDetails({ step }: { readonly step: ProvenStep }) {
  const { t } = useLingui();
  const format = useFormat();
  const of = (what: string) => step.items.filter((item) => item.what === what);
  const words: Record<(typeof MARKED)[number], string> = {
    read: t`Sections read`,
    seen: t`Pages seen`,
    decided: t`Decisions taken`,
    examined: t`Exhibits examined`,
    answered: t`Answers chosen`,
  };
  const [played, present] = [of('played'), of('present')];
  const stay = ({ from, to }: Item) =>
    `${format.dateTime(new Date((from ?? 0) * 1000).toISOString())}, ${format.duration((to ?? 0) - (from ?? 0))}`;
  return (
    <dl className="on-record">
      {played.length > 0 && (
        <div>
          <dt>
            <Trans>Covered, by minute and second</Trans>
          </dt>
          <dd>
            <ul className="stretches figure">
              {played.map(({ from, to }) => (
                <li key={from} dir="ltr">
                  {format.clock(from ?? 0)}–{format.clock(to ?? 0)}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {present.length > 0 && (
        <div>
          <dt>
            <Trans>Present, as the server saw it</Trans>
          </dt>
          {present.map((item) => (
            <dd key={item.from}>{stay(item)}</dd>
          ))}
        </div>
      )}
      {MARKED.filter((what) => of(what).length > 0).map((what) => (
        <div key={what}>
          <dt>{words[what]}</dt>
          {of(what).map((item, index) => (
            <dd key={index}>
              <InLanguage locale={step.itemsLocale} as="span">
                {item.label}
              </InLanguage>
              {item.at && <span className="small quiet"> · {format.dateTime(item.at)}</span>}
            </dd>
          ))}
        </div>
      ))}
      {step.attempts.map((attempt) => (
        <Attempt key={attempt.number} attempt={attempt} />
      ))}
    </dl>
  );
}

function Attempt({ attempt }: { readonly attempt: ProvenStep['attempts'][number] }) {
  const format = useFormat();
  const number = format.number(attempt.number);
  const { receipts, share } = attempt;
  return (
    <div>
      <dt>
        <Trans>Attempt {number}</Trans> · {format.dateTime(attempt.submittedAt ?? attempt.startedAt)}
        {share !== null && <> · {format.percent(share)}</>}{' '}
        {attempt.passed && (
          <Tag tone="good">
            <Trans>Passed</Trans>
          </Tag>
        )}
      </dt>
      {!attempt.submittedAt && <NotHandedIn attempt={attempt} />}
      <dd>
        <Plural
          value={receipts.length}
          one="# answer saved, with its receipt"
          other="# answers saved, each with its receipt"
        />
        <ol className="receipts">
          {receipts.map(({ position, hash, savedAt }) => (
            <li key={position} value={position}>
              <span className="small">{format.dateTime(savedAt)}</span>
              <code dir="ltr">{hash}</code>
            </li>
          ))}
        </ol>
      </dd>
    </div>
  );
}

/** An attempt that runs: what is saved of it is on record already, and she may go on with it. */
function NotHandedIn({ attempt }: { readonly attempt: ProvenStep['attempts'][number] }) {
  const format = useFormat();
  const until = attempt.endsAt ? format.dateTime(attempt.endsAt) : null;
  return (
    <dd>
      {until ? <Trans>Not handed in yet. Its time is up {until}.</Trans> : <Trans>Not handed in yet.</Trans>}{' '}
      <Link to={paths.quiz(attempt.id)}>
        <Trans>Go on with it</Trans>
      </Link>
    </dd>
  );
}
