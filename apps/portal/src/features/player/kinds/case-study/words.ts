import { useLingui } from '@lingui/react/macro';
import type { CaseAct, CaseStudyContent, CustodyAct, ExhibitStatus, Value, Variable } from '@provost/domain';
import { useFormat } from '../../../../shared/format';

export function useCustodyWords() {
  const { t } = useLingui();
  const acts: Record<CustodyAct | 'missed' | 'decision', string> = {
    photograph: t`Photographed`,
    seal: t`Sealed`,
    'hand-over': t`Handed over`,
    open: t`Opened`,
    laboratory: t`Sent to the laboratory`,
    missed: t`Missed`,
    decision: t`By your decision`,
  };
  const statuses: Record<ExhibitStatus, string> = {
    'as-found': t`As found`,
    sealed: t`Sealed`,
    open: t`Opened`,
    'at-laboratory': t`At the laboratory`,
  };
  return { acts, statuses };
}

/** A value of a variable in words: 400 euros, yes, an option's title. */
export function useValueWords(): (variable: Variable, value: Value) => string {
  const { t } = useLingui();
  const format = useFormat();
  return (variable, value) => {
    if (variable.type === 'boolean') return value === true ? t`Yes` : t`No`;
    if (variable.type === 'choice') return variable.options.find(({ id }) => id === value)?.title ?? '';
    return [format.number(Number(value)), variable.unit].filter(Boolean).join(' ');
  };
}

/** What an act was, in the words of the case: the label of a choice, the seal of an exhibit. */
export function useActWords(story: CaseStudyContent): (act: CaseAct) => string {
  const { t } = useLingui();
  const format = useFormat();
  const exhibitOf = (id: string) => story.exhibits.find((one) => one.id === id);
  return ({ deed, on, of, picks = [], points = [] }) => {
    const scene = story.scenes.find(({ id }) => id === on);
    const [exhibitId = '', actionId] = of.split('/');
    const exhibit = exhibitOf(exhibitId);
    const seal = `${exhibit?.seal} ${exhibit?.title}`;
    const count = format.number(picks.length + points.length);
    switch (deed) {
      case 'start':
        return t`The case was opened.`;
      case 'choose':
        return scene?.choices.find(({ id }) => id === of)?.label ?? '';
      case 'examine':
        return t`Examined: ${seal}`;
      case 'custody':
        return [seal, exhibit?.actions.find(({ id }) => id === actionId)?.label].filter(Boolean).join(': ');
      case 'ask':
        return scene?.kind === 'interview' ? (scene.questions.find(({ id }) => id === of)?.ask ?? '') : '';
      case 'mark':
        return scene?.kind === 'document' ? `“${scene.paper.passages.find(({ id }) => id === of)?.text ?? ''}”` : '';
      case 'compare':
        return t`Marks on the pictures: ${count}`;
      case 'target':
        return t`Consignments inspected: ${count}`;
    }
  };
}

/** The address of a file of the case. */
export const fileUrl = (file: string): string => `/files/${file.split('/').map(encodeURIComponent).join('/')}`;
