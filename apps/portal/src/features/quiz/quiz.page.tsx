import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useLocale, type Locale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { AttemptQuery } from './quiz.graphql';
import { QuizResult } from './result';
import { RunningAttempt } from './running-attempt';
import './quiz.css';

/** One attempt: while it runs its questions, after it the result with its reasons. */
export default function QuizPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const [chosen, setChosen] = useState<Locale | null>(null);
  const language = chosen ?? locale;
  const { attemptId = '' } = useParams();
  const [query, again] = useQuery({
    query: AttemptQuery,
    variables: { id: attemptId, locale: language },
    requestPolicy: 'network-only',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ attempt, myAccommodation }) => (
        // Handed in, it is another page: its headline is the result, and takes the focus.
        <Page key={`${attempt.id} ${attempt.submittedAt}`} title={attempt.title || t`Quiz`}>
          <div className={myAccommodation?.largeText ? 'large-type' : undefined}>
            {attempt.submittedAt && attempt.result ? (
              <QuizResult attempt={attempt} result={attempt.result} />
            ) : (
              <RunningAttempt
                {...{ attempt, language }}
                onLanguage={setChosen}
                reload={() => again({ requestPolicy: 'network-only' })}
              />
            )}
          </div>
        </Page>
      )}
    </Loaded>
  );
}
