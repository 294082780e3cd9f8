import { Trans, useLingui } from '@lingui/react/macro';
import { isReviewDue, usualReview, type Problem, type Source } from '@provost/domain';
import { Tag, TextField } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';
import { useState } from 'react';
import { useFormat } from '../../shared/format';
import { Folded } from './kinds/folded';
import { OrderedList } from './ordered-list';
import { useProblemsAt } from './problems';

const NO_GROUPS = { useGrouping: false } as const;

interface SourcesFormProps {
  readonly sources: readonly Source[];
  readonly onChange: (sources: readonly Source[]) => void;
  readonly problems: readonly Problem[];
}

const today = () => new Date().toISOString().slice(0, 10);
const emptySource = (): Source => ({ title: '', publisher: '', checkedOn: today(), reviewBy: usualReview(today()) });

/** The works that a content cites, each with the day on which somebody looked whether it still says so. */
export function SourcesForm({ sources, onChange, problems }: SourcesFormProps) {
  const { t } = useLingui();
  const problemAt = useProblemsAt(problems);
  const [now] = useState(() => new Date());
  return (
    <OrderedList<Source>
      label={t`Sources`}
      items={sources}
      onChange={onChange}
      nameOf={({ title }) => title}
      level={4}
      add={{ label: <Trans>Add a source</Trans>, make: emptySource }}
      empty={
        <p className="quiet">
          <Trans>No source yet. Facts and figures need one.</Trans>
        </p>
      }
    >
      {(source, change, index) => {
        const place = `source ${index + 1}`;
        const found = problems.find((problem) => problem.place === place);
        return (
          <Folded
            title={<Summary source={source} now={now} />}
            open={source.title === '' || found !== undefined}
            wrong={found !== undefined}
          >
            <TextField
              label={<Trans>Title</Trans>}
              dir="auto"
              value={source.title}
              onChange={(title) => change({ ...source, title })}
              error={found?.code === 'empty-text' ? problemAt(place) : undefined}
            />
            <TextField
              label={<Trans>Publisher</Trans>}
              dir="auto"
              value={source.publisher}
              onChange={(publisher) => change({ ...source, publisher })}
            />
            <div className="studio-pair">
              <NumberField
                label={<Trans>Year</Trans>}
                value={source.year ?? null}
                min={0}
                max={9999}
                format={NO_GROUPS}
                onChange={(year) => change(withYear(source, year))}
              />
            </div>
            {isReviewDue(source, now) && (
              <p>
                <Tag tone="warn">
                  <Trans>To be looked at again</Trans>
                </Tag>{' '}
                <Trans>
                  Its day of review has gone by; officers are told so. Look at it, and write both days anew.
                </Trans>
              </p>
            )}
            <div className="studio-pair">
              <TextField
                label={<Trans>Checked on</Trans>}
                type="date"
                value={source.checkedOn}
                onChange={(checkedOn) => change(checkedAnew(source, checkedOn))}
                error={found?.code === 'bad-date' ? problemAt(place) : undefined}
              />
              <TextField
                label={<Trans>To be looked at again by</Trans>}
                type="date"
                value={source.reviewBy ?? ''}
                onChange={(reviewBy) => change(withReview(source, reviewBy))}
                error={found?.code === 'bad-review-date' ? problemAt(place) : undefined}
              />
            </div>
            <TextField
              label={<Trans>Link</Trans>}
              type="url"
              dir="ltr"
              placeholder="https://"
              value={source.url ?? ''}
              onChange={(url) => change(withUrl(source, url))}
              error={found?.code === 'unsafe-link' ? problemAt(place) : undefined}
            />
          </Folded>
        );
      }}
    </OrderedList>
  );
}

/** What a source is told by while it is folded: who published it, and whether somebody must look at it again. */
function Summary({ source, now }: { readonly source: Source; readonly now: Date }) {
  const format = useFormat();
  const { publisher, year, checkedOn } = source;
  const checked = checkedOn === '' ? '' : format.date(checkedOn);
  return (
    <>
      <bdi>{[publisher, year].filter(Boolean).join(' ')}</bdi> · <Trans>checked on {checked}</Trans>{' '}
      {isReviewDue(source, now) && (
        <Tag tone="warn">
          <Trans>To be looked at again</Trans>
        </Tag>
      )}
    </>
  );
}

/** A source that was looked at again: its next review moves along where it stood a year after the last. */
function checkedAnew(source: Source, checkedOn: string): Source {
  const usual = source.reviewBy === undefined || source.reviewBy === usualReview(source.checkedOn);
  const reviewBy = usualReview(checkedOn);
  return usual && reviewBy !== '' ? { ...source, checkedOn, reviewBy } : { ...source, checkedOn };
}

function withReview({ reviewBy: _gone, ...rest }: Source, reviewBy: string): Source {
  return reviewBy === '' ? rest : { ...rest, reviewBy };
}

function withYear({ year: _gone, ...rest }: Source, year: number | null): Source {
  return year === null ? rest : { ...rest, year };
}

function withUrl({ url: _gone, ...rest }: Source, url: string): Source {
  return url.trim() === '' ? rest : { ...rest, url: url.trim() };
}
