import { Trans, useLingui } from '@lingui/react/macro';
import type { Item, ItemTexts } from '@provost/domain';
import { Disclosure, Loading } from '@provost/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { QuestionVersionsQuery as Versions } from '../../../gql/graphql';
import { useFormat } from '../../../shared/format';
import { RefusalNotice } from '../../../shared/refusal';
import { QuestionVersionsQuery } from './banks.graphql';
import { ReadQuestion } from './read-question';

type Version = Versions['questionVersions'][number];

/** The versions of a question, each with what it changed, and to be read as it was. */
export function QuestionHistory({ questionId }: { readonly questionId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={<Trans>History</Trans>} open={open} onToggle={setOpen}>
      {open && <VersionList questionId={questionId} />}
    </Disclosure>
  );
}

function VersionList({ questionId }: { readonly questionId: string }) {
  const { t } = useLingui();
  const [{ data, error, fetching }, again] = useQuery({
    query: QuestionVersionsQuery,
    variables: { questionId },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RefusalNotice error={error} retry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data && fetching) return <Loading label={t`Loading`} />;
  return (
    <ol className="question-versions" aria-label={t`Versions`}>
      {data?.questionVersions.map((version) => (
        <VersionItem key={version.version} version={version} />
      ))}
    </ol>
  );
}

function VersionItem({ version }: { readonly version: Version }) {
  const format = useFormat();
  const changeWords = useChangeWords();
  const number = format.number(version.version);
  return (
    <li>
      <Disclosure
        title={
          <span className="question-version">
            <strong>
              <Trans>Version {number}</Trans>
            </strong>{' '}
            <span className="quiet">{format.date(version.createdAt)}</span>{' '}
            <span>{format.list(version.changes.map(changeWords))}</span>
          </span>
        }
      >
        <ReadQuestion item={version.item as Item} texts={version.texts as ItemTexts} />
      </Disclosure>
    </li>
  );
}

/** What a version changed, in a word or two. */
function useChangeWords(): (change: Version['changes'][number]) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ what, language }) => {
    const tongue = language ? format.languages([language]) : '';
    const words: Record<typeof what, string> = {
      TYPE: t`the type`,
      SLOTS: t`what there is to answer`,
      KEY: t`the key`,
      CREDIT: t`the rule of credit`,
      SHUFFLE: t`the shuffling`,
      PICTURE: t`the picture`,
      POINTS: t`the points`,
      SOURCE: t`the source`,
      LANGUAGE_ADDED: t`${tongue} added`,
      LANGUAGE_REMOVED: t`${tongue} taken out`,
      WORDING: t`the wording in ${tongue}`,
    };
    return words[what];
  };
}
