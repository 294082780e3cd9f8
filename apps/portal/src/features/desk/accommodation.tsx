import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Checkbox, Form, Loading, Notice, RadioGroup, TextField } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { DeskAccommodationQuery as Answer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { RefusalNotice } from '../../shared/refusal';
import { DeskAccommodationQuery, GrantAccommodationMutation } from './accommodation.graphql';

const FACTORS = [1, 1.25, 1.5, 2] as const;
const NOTHING = {
  ...{ timeFactor: 1, breakMinutes: 0, extraAttempts: 0 },
  ...{ fewerChoices: false, largeText: false, reason: '' },
};

/** What an officer needs to sit exams fairly. It holds in every exam, also in one that she sits now; she sees it, and why. */
export function AccommodationSection({ personId }: { readonly personId: string }) {
  const { t } = useLingui();
  const [{ data, error, fetching }, again] = useQuery({ query: DeskAccommodationQuery, variables: { personId } });
  if (error) return <RefusalNotice error={error} retry={() => again({ requestPolicy: 'network-only' })} />;
  if (fetching && !data) return <Loading label={t`Loading`} />;
  return (
    <Grant
      key={data?.deskAccommodation?.grantedAt ?? ''}
      personId={personId}
      granted={data?.deskAccommodation ?? null}
    />
  );
}

function Grant({ personId, granted }: { readonly personId: string; readonly granted: Answer['deskAccommodation'] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { __typename: _type, grantedAt, ...held } = granted ?? { ...NOTHING, __typename: undefined, grantedAt: null };
  const [draft, setDraft] = useState(held);
  const [asked, setAsked] = useState(false);
  const [{ fetching, error, data }, grant] = useMutation(GrantAccommodationMutation);
  const since = grantedAt ? format.dateTime(grantedAt) : null;
  const submit = async () => {
    setAsked(true);
    if (draft.reason.trim() !== '') await grant({ input: { personId, ...draft } });
  };
  return (
    <Form label={t`What is granted in exams`} onSubmit={() => void submit()}>
      <p>
        {since ? (
          <Trans>
            Granted on {since}. A change counts at once, also in an exam that runs, and never takes time away from it.
          </Trans>
        ) : (
          <Trans>
            Nothing is granted. What you grant holds in every exam, also in one that runs; the officer sees it.
          </Trans>
        )}
      </p>
      <RadioGroup
        inline
        label={<Trans>Time</Trans>}
        value={String(draft.timeFactor)}
        onChange={(factor) => setDraft({ ...draft, timeFactor: Number(factor) })}
        choices={FACTORS.map((factor) => {
          const times = format.number(factor);
          return { value: String(factor), label: factor === 1 ? t`As everybody` : t`${times} times` };
        })}
      />
      <NumberField
        label={<Trans>Minutes for breaks</Trans>}
        hint={<Trans>Added to every time limit</Trans>}
        min={0}
        max={120}
        value={draft.breakMinutes}
        onChange={(breakMinutes) => setDraft({ ...draft, breakMinutes: breakMinutes ?? 0 })}
      />
      <NumberField
        label={<Trans>More attempts</Trans>}
        min={0}
        max={10}
        value={draft.extraAttempts}
        onChange={(extraAttempts) => setDraft({ ...draft, extraAttempts: extraAttempts ?? 0 })}
      />
      <Checkbox
        label={<Trans>Fewer options</Trans>}
        hint={<Trans>Questions with one right answer show three options at most.</Trans>}
        checked={draft.fewerChoices}
        onChange={(fewerChoices) => setDraft({ ...draft, fewerChoices })}
      />
      <Checkbox
        label={<Trans>Large type</Trans>}
        checked={draft.largeText}
        onChange={(largeText) => setDraft({ ...draft, largeText })}
      />
      <TextField
        label={<Trans>Reason</Trans>}
        hint={<Trans>The officer and the audit trail show it.</Trans>}
        value={draft.reason}
        maxLength={500}
        dir="auto"
        error={asked && draft.reason.trim() === '' ? t`Say why.` : undefined}
        onChange={(reason) => setDraft({ ...draft, reason })}
      />
      {error && <RefusalNotice error={error} retry={() => void submit()} />}
      {data && <Notice kind="good" live title={<Trans>Granted.</Trans>} />}
      <Actions>
        <Button type="submit" busy={fetching}>
          <Trans>Grant</Trans>
        </Button>
      </Actions>
    </Form>
  );
}
