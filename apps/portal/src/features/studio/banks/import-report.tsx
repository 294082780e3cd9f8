import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DataTable, Notice, Tag, type Column } from '@provost/ui';
import { useFormat } from '../../../shared/format';
import type { ImportedQuestion, ImportReport, Remark } from './exchange';
import { useExchangeWords } from './exchange-words';
import { useDifficultyWords } from './words';

/** What an import would do, or did: each question with what becomes of it and why. */
export function ImportReportView({ report }: { readonly report: ImportReport }) {
  const { t } = useLingui();
  const format = useFormat();
  const { sentence } = useExchangeWords();
  const difficulties = useDifficultyWords();
  const { problem, questions, rejected } = report;
  if (problem) {
    return (
      <Notice kind="error" live title={<Trans>Nothing of this file can be read</Trans>}>
        <Said remark={problem} />
      </Notice>
    );
  }
  const count = (outcome: ImportedQuestion['outcome']) => questions.filter((one) => one.outcome === outcome).length;
  const [taken, there, not] = [count('accepted'), count('already-there'), count('rejected')];
  const sums = [
    report.dryRun
      ? t`${plural(taken, { one: '# question would come in as a draft', other: '# questions would come in as drafts' })}`
      : t`${plural(taken, { one: '# question came in as a draft', other: '# questions came in as drafts' })}`,
    t`${plural(there, { one: '# is there already', other: '# are there already' })}`,
    t`${plural(not, { one: '# is rejected', other: '# are rejected' })}`,
  ];
  const outcomes = {
    accepted: <Tag tone="good">{report.dryRun ? <Trans>Accepted</Trans> : <Trans>Added</Trans>}</Tag>,
    'already-there': (
      <Tag>
        <Trans>Already there</Trans>
      </Tag>
    ),
    rejected: (
      <Tag tone="warn">
        <Trans>Rejected</Trans>
      </Tag>
    ),
  };
  const columns: Column<ImportedQuestion>[] = [
    { id: 'number', head: <Trans>No.</Trans>, numeric: true, cell: (row) => format.number(row.number) },
    { id: 'title', head: <Trans>Question</Trans>, title: true, cell: (row) => <bdi>{row.title || '–'}</bdi> },
    {
      id: 'topic',
      head: <Trans>Topic</Trans>,
      cell: (row) => (
        <>
          <bdi>{row.topic ?? '–'}</bdi>
          {row.difficulty && <span className="quiet"> · {difficulties[row.difficulty]}</span>}
        </>
      ),
    },
    { id: 'outcome', head: <Trans>Outcome</Trans>, cell: (row) => outcomes[row.outcome] },
    {
      id: 'why',
      head: <Trans>Reasons and changes</Trans>,
      cell: (row) =>
        [...row.reasons, ...row.notes].length === 0 ? (
          '–'
        ) : (
          <ul className="import-said">
            {[...row.reasons, ...row.notes].map((remark) => (
              <li key={`${remark.code} ${remark.fact}`}>
                <Said remark={remark} />
              </li>
            ))}
          </ul>
        ),
    },
  ];
  const tell = () => rejected && download(rejected.name, rejected.text);
  const lines = questions
    .filter(({ outcome }) => outcome === 'rejected')
    .map(({ number, title, reasons }) =>
      [format.number(number), title, ...reasons.map(({ code, fact }) => `${sentence(code)} ${fact}`.trim())].join('\n'),
    );
  return (
    <div className="studio-fields import-report">
      <Notice kind={taken > 0 ? 'good' : 'warn'} live title={sums[0]}>
        {sums.slice(1).join(' · ')}
      </Notice>
      {rejected && (
        <p className="import-files">
          <Button tone="quiet" onClick={tell}>
            <Trans>Download the rejected questions</Trans>
          </Button>
          <Button tone="quiet" onClick={() => download('reasons.txt', `${lines.join('\n\n')}\n`)}>
            <Trans>Download the reasons</Trans>
          </Button>
        </p>
      )}
      <DataTable
        caption={t`Questions of the file`}
        columns={columns}
        rows={questions}
        keyOf={({ number }) => String(number)}
      />
    </div>
  );
}

function Said({ remark: { code, fact } }: { readonly remark: Remark }) {
  const { sentence } = useExchangeWords();
  return (
    <>
      {sentence(code)}
      {fact && (
        <>
          {' '}
          <bdi className="quiet import-fact">{fact}</bdi>
        </>
      )}
    </>
  );
}

/** Gives a text to the person as a file. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
