import { Trans } from '@lingui/react/macro';
import { Button, useFocusBack } from '@provost/ui';
import { useState } from 'react';
import type { QuestionWordsFragment } from '../../gql/graphql';
import { Post } from './post';
import { WritePost } from './write-post';

export interface QuestionProps {
  readonly question: QuestionWordsFragment;
  readonly stepId: string;
  readonly mayAnswer: boolean;
}

/** A question with its answers, and the way to add one. */
export function Question({ question, stepId, mayAnswer }: QuestionProps) {
  const [answering, setAnswering] = useState(false);
  const around = useFocusBack(answering);
  return (
    <article className="question">
      <Post post={question} />
      {question.answers.length > 0 && (
        <ul className="answers">
          {question.answers.map((answer) => (
            <li key={answer.id} className={answer.endorsed ? 'is-endorsed' : undefined}>
              <Post post={answer} />
            </li>
          ))}
        </ul>
      )}
      {mayAnswer && question.state === 'STANDING' && (
        <div ref={around}>
          {answering ? (
            <WritePost
              stepId={stepId}
              questionId={question.id}
              label={<Trans>Your answer</Trans>}
              act={<Trans>Answer</Trans>}
              onSent={() => setAnswering(false)}
              onClose={() => setAnswering(false)}
            />
          ) : (
            <Button tone="quiet" onClick={() => setAnswering(true)}>
              <Trans>Answer</Trans>
            </Button>
          )}
        </div>
      )}
    </article>
  );
}
