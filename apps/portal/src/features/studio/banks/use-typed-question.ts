import { useEffect, useState } from 'react';
import { newQuestion } from './new-item';
import { draftOf, type BankQuestion, type QuestionDraft } from './question-draft';

/** What was typed and not saved, by question; in this tab's memory only, for a question holds the key of an exam. */
const typed = new Map<string, QuestionDraft>();

/** The question that is being written: as typed before on this visit, else as saved, else a new one. */
export function useTypedQuestion(bankId: string, question: BankQuestion | null, topic: string) {
  const key = `${bankId}/${question?.id ?? 'new'}/${question?.version ?? 0}`;
  const [draft, show] = useState<QuestionDraft>(
    () => typed.get(key) ?? (question ? draftOf(question) : newQuestion(topic, 'single')),
  );
  const [changed, setChanged] = useState(() => typed.has(key));

  // Closing the tab would lose it: the browser asks first.
  useEffect(() => {
    if (!changed) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [changed]);

  return {
    draft,
    changed,
    setDraft(next: QuestionDraft) {
      typed.set(key, next);
      show(next);
      setChanged(true);
    },
    /** Called when the server has it, or it is not wanted. */
    forget() {
      typed.delete(key);
      setChanged(false);
    },
  };
}
