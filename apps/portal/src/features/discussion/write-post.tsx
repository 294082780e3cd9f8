import { Trans, useLingui } from '@lingui/react/macro';
import { LONGEST_POST, postBody } from '@provost/domain';
import { Actions, Button, Checkbox, directionOf, Form, TextArea } from '@provost/ui';
import { useState, type ReactNode } from 'react';
import { useMutation } from 'urql';
import { useLocale } from '../../shared/i18n';
import { RefusalNotice } from '../../shared/refusal';
import { useViewer } from '../../shared/session';
import { PostMutation } from './discussion.graphql';
import { useUnsentPost } from './unsent-post';

export interface WritePostProps {
  readonly stepId: string;
  /** The question that is answered; null to ask one. */
  readonly questionId: string | null;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly act: ReactNode;
  readonly onSent: () => void;
  /** Closes the form without sending; what was typed stays on the device. */
  readonly onClose?: () => void;
}

/** A field for a question or an answer. What is typed is kept on the device until the server has it. */
export function WritePost({ stepId, questionId, label, hint, act, onSent, onClose }: WritePostProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { person, can } = useViewer();
  const unsent = useUnsentPost(person.id, questionId ?? stepId);
  const [signed, setSigned] = useState(false);
  const [empty, setEmpty] = useState(false);
  const [sending, send] = useMutation(PostMutation);
  const { post } = unsent;
  const tooLong = post.body.trim().length > LONGEST_POST;

  const submit = async () => {
    setEmpty(post.body.trim() === '');
    const body = postBody(post.body);
    if (body === null || sending.fetching) return;
    const input = { id: post.id, stepId, questionId, locale, body, signed };
    const { error } = await send({ input });
    if (error) return;
    unsent.sent();
    onSent();
  };
  return (
    <Form onSubmit={() => void submit()}>
      <TextArea
        label={label}
        hint={hint}
        rows={3}
        lang={locale}
        dir={directionOf(locale)}
        value={post.body}
        onChange={(body) => {
          setEmpty(false);
          unsent.type(body);
        }}
        error={
          tooLong
            ? t`This is too long: ${LONGEST_POST} characters at most.`
            : empty
              ? t`Write something first.`
              : undefined
        }
      />
      {!can.author && (
        <Checkbox
          label={<Trans>Sign with my name</Trans>}
          hint={<Trans>Without it the others see your country only. Trainers of the course see who writes.</Trans>}
          checked={signed}
          onChange={setSigned}
        />
      )}
      {sending.error && <RefusalNotice error={sending.error} />}
      <Actions>
        <Button type="submit" tone={questionId ? 'primary' : 'quiet'} busy={sending.fetching}>
          {act}
        </Button>
        {onClose && (
          <Button tone="plain" onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
        )}
      </Actions>
    </Form>
  );
}
