import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Button, Notice } from '@provost/ui';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';

const MESSAGES = {
  NOT_SIGNED_IN: msg`Your session has ended. Sign in again; what you did is kept.`,
  NOT_FOUND: msg`This is not here, or it is not yours to see.`,
  NOT_ALLOWED: msg`Your role does not allow this.`,
  BAD_INPUT: msg`Something in what was sent is not right. Check the fields and try again.`,
  STEP_NOT_OPEN: msg`This step opens when the steps before it are complete.`,
  ENROLMENT_NOT_ACTIVE: msg`This enrolment is not active, so nothing more is recorded for it.`,
  EVIDENCE_OUT_OF_RANGE: msg`What was reported lies outside this step and was not recorded.`,
  EVIDENCE_FROM_THE_FUTURE: msg`What was reported claims more time than has passed. Check the clock of this device.`,
  EDITION_PUBLISHED: msg`A published edition never changes. Start a new draft instead.`,
  DRAFT_INCOMPLETE: msg`The draft is not complete yet. Its problems are listed on the page.`,
  CONFLICT: msg`Somebody changed this at the same time. Load the page again and repeat your change.`,
  TOO_LARGE: msg`This is too large to be accepted.`,
  TOO_COMPLEX: msg`This request asks for too much at once.`,
  UNKNOWN_DOCUMENT: msg`This page is older than the server. Load it again.`,
  TOO_MANY_REQUESTS: msg`Too many attempts. Wait a minute and try again.`,
  WRONG_CREDENTIALS: msg`The e-mail address or the password is not right.`,
  FILE_NOT_ACCEPTED: msg`This file is not of a kind that is accepted here.`,
  INTERNAL: msg`Something went wrong on our side. Nothing that was saved is lost.`,
  OFFLINE: msg`There is no line to the server. What you see may be older; what you do is kept on this device and sent later.`,
} satisfies Record<string, MessageDescriptor>;

/** Why the server refused; `OFFLINE` where it was not reached at all. */
export type RefusalCode = keyof typeof MESSAGES;

export interface RefusalFacts {
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
  /** Names the event in the server's log; a person can quote it. */
  readonly correlationId: string | null;
}

const isCode = (word: unknown): word is RefusalCode => typeof word === 'string' && word in MESSAGES;

function read(extensions: unknown): RefusalFacts {
  const { code, facts, correlationId } = (extensions ?? {}) as Record<string, unknown>;
  return {
    code: isCode(code) ? code : 'INTERNAL',
    facts: facts && typeof facts === 'object' ? (facts as Record<string, string | number>) : {},
    correlationId: typeof correlationId === 'string' ? correlationId : null,
  };
}

/** Reads code and facts out of a failed answer. */
export function refusalOf(error: CombinedError): RefusalFacts {
  const refusal = read(error.graphQLErrors[0]?.extensions);
  return error.networkError && !error.response ? { ...refusal, code: 'OFFLINE' } : refusal;
}

/** The code in the answer of a plain route, which has the shape of a GraphQL answer. */
export function refusalIn(answer: unknown): RefusalCode {
  const errors = (answer as { errors?: { extensions?: unknown }[] } | null)?.errors;
  return read(Array.isArray(errors) ? errors[0]?.extensions : undefined).code;
}

/** The refusal in the reader's language, for a field or a line of its own. */
export function useRefusalMessage(): (code: RefusalCode) => string {
  const { i18n } = useLingui();
  return (code) => i18n._(MESSAGES[code]);
}

export interface RefusalNoticeProps {
  readonly error: CombinedError;
  /** What to do again; a "Try again" button appears with it. */
  readonly retry?: () => void;
  /** Other ways out. */
  readonly actions?: ReactNode;
}

/** A refusal or a failure in words, with a way out, and the number to quote where it was our fault. */
export function RefusalNotice({ error, retry, actions }: RefusalNoticeProps) {
  const message = useRefusalMessage();
  const { code, correlationId } = refusalOf(error);
  return (
    <Notice
      kind={code === 'OFFLINE' || code === 'STEP_NOT_OPEN' ? 'warn' : 'error'}
      live
      title={message(code)}
      actions={
        (retry || actions) && (
          <>
            {retry && (
              <Button tone="quiet" onClick={retry}>
                <Trans>Try again</Trans>
              </Button>
            )}
            {actions}
          </>
        )
      }
    >
      {correlationId && (
        <p className="fact">
          <Trans>Number of this event: {correlationId}</Trans>
        </p>
      )}
    </Notice>
  );
}
