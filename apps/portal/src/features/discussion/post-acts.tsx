import { Trans, useLingui } from '@lingui/react/macro';
import { postBody } from '@provost/domain';
import { Actions, Button, directionOf, Form, TextArea, TextField, useFocusBack } from '@provost/ui';
import { useState, type ReactNode } from 'react';
import { useMutation, type CombinedError } from 'urql';
import type { PostWordsFragment } from '../../gql/graphql';
import { RefusalNotice } from '../../shared/refusal';
import {
  EditPostMutation,
  EndorsePostMutation,
  ReportPostMutation,
  SettlePostMutation,
  WithdrawPostMutation,
} from './discussion.graphql';

/** What opens under a post when an act needs words. */
type Asking = 'edit' | 'report' | 'hide' | 'withdraw' | null;

/** What the viewer may do with a post. Acts that others feel ask for words, or once more, before they happen. */
export function PostActs({ post }: { readonly post: PostWordsFragment }) {
  const [asking, setAsking] = useState<Asking>(null);
  const [reported, setReported] = useState(false);
  const around = useFocusBack(asking !== null);
  const [endorsing, endorse] = useMutation(EndorsePostMutation);
  const [settling, settle] = useMutation(SettlePostMutation);
  const { viewerCan: can, state, reports } = post;
  const error = endorsing.error ?? settling.error;
  if (!can.edit && !can.moderate && !can.report) return null;
  const close = () => setAsking(null);
  if (asking === 'edit') return <EditPost post={post} onClose={close} />;
  if (asking === 'withdraw') return <WithdrawPost post={post} onClose={close} />;
  if (asking === 'hide') return <HidePost post={post} onClose={close} />;
  if (asking === 'report') return <ReportPost post={post} onClose={close} onReported={() => setReported(true)} />;
  return (
    <div ref={around}>
      {error && <RefusalNotice error={error} />}
      <Actions className="post-acts">
        {can.moderate && post.questionId && state === 'STANDING' && (
          <Button
            tone="plain"
            busy={endorsing.fetching}
            onClick={() => void endorse({ postId: post.id, endorsed: !post.endorsed })}
          >
            {post.endorsed ? <Trans>Take the endorsement back</Trans> : <Trans>Endorse</Trans>}
          </Button>
        )}
        {can.edit && (
          <>
            <Button tone="plain" onClick={() => setAsking('edit')}>
              <Trans>Edit</Trans>
            </Button>
            <Button tone="plain" onClick={() => setAsking('withdraw')}>
              <Trans>Withdraw</Trans>
            </Button>
          </>
        )}
        {can.moderate && (state === 'HIDDEN' || reports.length > 0) && (
          <Button
            tone="plain"
            busy={settling.fetching}
            onClick={() => void settle({ postId: post.id, hideBecause: null })}
          >
            <Trans>Let it stand</Trans>
          </Button>
        )}
        {can.moderate && state === 'STANDING' && (
          <Button tone="plain" onClick={() => setAsking('hide')}>
            <Trans>Hide</Trans>
          </Button>
        )}
        {can.report && !reported && (
          <Button tone="plain" onClick={() => setAsking('report')}>
            <Trans>Report</Trans>
          </Button>
        )}
        {reported && (
          <span role="status" className="quiet small">
            <Trans>Reported. A trainer will look at it.</Trans>
          </span>
        )}
      </Actions>
    </div>
  );
}

interface AskedFor {
  readonly post: PostWordsFragment;
  readonly onClose: () => void;
}

function EditPost({ post, onClose }: AskedFor) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(post.body ?? '');
  const [saving, save] = useMutation(EditPostMutation);
  const wrong = postBody(typed) === null;
  const submit = async () => {
    const { error } = await save({ postId: post.id, body: typed });
    if (!error) onClose();
  };
  return (
    <Form onSubmit={() => void (wrong || submit())}>
      <TextArea
        label={<Trans>Your words</Trans>}
        rows={4}
        lang={post.locale}
        dir={directionOf(post.locale)}
        value={typed}
        onChange={setTyped}
        error={wrong ? t`Between one and four thousand characters.` : undefined}
      />
      <Closing error={saving.error} busy={saving.fetching} act={<Trans>Save</Trans>} onClose={onClose} />
    </Form>
  );
}

function WithdrawPost({ post, onClose }: AskedFor) {
  const [withdrawing, withdraw] = useMutation(WithdrawPostMutation);
  const submit = async () => {
    const { error } = await withdraw({ postId: post.id });
    if (!error) onClose();
  };
  return (
    <Form onSubmit={() => void submit()}>
      <p>
        <Trans>Others will no longer read it. Answers that were given stay.</Trans>
      </p>
      <Closing
        error={withdrawing.error}
        busy={withdrawing.fetching}
        act={<Trans>Withdraw it</Trans>}
        onClose={onClose}
      />
    </Form>
  );
}

function HidePost({ post, onClose }: AskedFor) {
  const [hiding, hide] = useMutation(SettlePostMutation);
  return (
    <Reason
      label={<Trans>Why is it hidden? Its author reads this.</Trans>}
      act={<Trans>Hide it</Trans>}
      error={hiding.error}
      busy={hiding.fetching}
      onClose={onClose}
      onReason={(hideBecause) => hide({ postId: post.id, hideBecause })}
    />
  );
}

function ReportPost({ post, onClose, onReported }: AskedFor & { readonly onReported: () => void }) {
  const [reporting, report] = useMutation(ReportPostMutation);
  return (
    <Reason
      label={<Trans>What is wrong with it? Only trainers read this.</Trans>}
      act={<Trans>Report it</Trans>}
      error={reporting.error}
      busy={reporting.fetching}
      onClose={onClose}
      onReason={async (reason) => {
        const answer = await report({ postId: post.id, reason });
        if (!answer.error) onReported();
        return answer;
      }}
    />
  );
}

interface ReasonProps {
  readonly label: ReactNode;
  readonly act: ReactNode;
  readonly error: CombinedError | undefined;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onReason: (reason: string) => Promise<{ readonly error?: CombinedError | undefined }>;
}

function Reason({ label, act, error, busy, onClose, onReason }: ReasonProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [empty, setEmpty] = useState(false);
  const submit = async () => {
    setEmpty(reason.trim() === '');
    if (reason.trim() === '') return;
    const answer = await onReason(reason);
    if (!answer.error) onClose();
  };
  return (
    <Form onSubmit={() => void submit()}>
      <TextField
        label={label}
        value={reason}
        maxLength={500}
        onChange={setReason}
        error={empty ? t`Say in a few words why.` : undefined}
      />
      <Closing error={error} busy={busy} act={act} onClose={onClose} />
    </Form>
  );
}

function Closing(props: {
  readonly error: CombinedError | undefined;
  readonly busy: boolean;
  readonly act: ReactNode;
  readonly onClose: () => void;
}) {
  return (
    <>
      {props.error && <RefusalNotice error={props.error} />}
      <Actions>
        <Button type="submit" busy={props.busy}>
          {props.act}
        </Button>
        <Button tone="plain" onClick={props.onClose}>
          <Trans>Close</Trans>
        </Button>
      </Actions>
    </>
  );
}
