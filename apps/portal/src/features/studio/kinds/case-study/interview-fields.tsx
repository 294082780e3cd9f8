import { Trans, useLingui } from '@lingui/react/macro';
import type { Question, SceneOf } from '@provost/domain';
import { OrderedList } from '../../ordered-list';
import { newId } from '../new-id';
import { EffectsFields } from './effects-fields';
import { FormulaField } from './formula-field';
import { NotesChoice } from './notes-choice';
import { useWords, type TaskFieldsProps } from './task';

export function InterviewFields(props: TaskFieldsProps<SceneOf<'interview'>>) {
  const { scene, content, onChange, source, errorAt } = props;
  const { t } = useLingui();
  const words = useWords(props);
  const { person } = scene;
  const place = `scene ${scene.id}`;
  return (
    <>
      {words(
        <Trans>Who answers</Trans>,
        person.name,
        source?.person.name,
        (name) => onChange({ ...scene, person: { ...person, name } }),
        errorAt(`${place}, person`),
      )}
      {words(<Trans>Role</Trans>, person.role, source?.person.role, (role) =>
        onChange({ ...scene, person: { ...person, role } }),
      )}
      <OrderedList<Question>
        label={t`Questions`}
        items={scene.questions}
        onChange={(questions) => onChange({ ...scene, questions })}
        nameOf={({ ask }) => ask}
        add={{ label: <Trans>Add a question</Trans>, make: () => ({ id: newId('q'), ask: '', answer: '' }) }}
        fixed={source !== undefined}
        level={5}
      >
        {(question, change) => {
          const own = source?.questions.find(({ id }) => id === question.id);
          const at = `${place}, question ${question.id}`;
          const { when, effects, notes, ...rest } = question;
          const changed = (part: Partial<Record<'when' | 'effects' | 'notes', unknown>>) => {
            const all = Object.entries({ when, effects, notes, ...part }).filter(([, value]) => value !== undefined);
            change({ ...rest, ...Object.fromEntries(all) });
          };
          return (
            <>
              {words(
                <Trans>Question</Trans>,
                question.ask,
                own?.ask,
                (ask) => change({ ...question, ask }),
                errorAt(at),
              )}
              {words(
                <Trans>Answer</Trans>,
                question.answer,
                own?.answer,
                (answer) => change({ ...question, answer }),
                errorAt(`${at}, answer`),
              )}
              {!source && (
                <>
                  <FormulaField
                    optional
                    label={<Trans>Only if</Trans>}
                    content={content}
                    needed="boolean"
                    value={when ?? ''}
                    onChange={(text) => changed({ when: text || undefined })}
                  />
                  <NotesChoice content={content} value={notes} onChange={(next) => changed({ notes: next })} />
                  <EffectsFields content={content} effects={effects} onChange={(next) => changed({ effects: next })} />
                </>
              )}
            </>
          );
        }}
      </OrderedList>
    </>
  );
}

export function PaperFields(props: TaskFieldsProps<SceneOf<'document'>>) {
  const { scene, content, onChange, source, errorAt } = props;
  const { t } = useLingui();
  const words = useWords(props);
  const { paper } = scene;
  const set = (part: Partial<typeof paper>) => onChange({ ...scene, paper: { ...paper, ...part } });
  return (
    <>
      {words(
        <Trans>Title of the paper</Trans>,
        paper.title,
        source?.paper.title,
        (title) => set({ title }),
        errorAt(`scene ${scene.id}, paper`),
      )}
      {words(<Trans>Where it comes from</Trans>, paper.from, source?.paper.from, (from) => set({ from }))}
      <OrderedList<(typeof paper.passages)[number]>
        label={t`Passages`}
        items={paper.passages}
        onChange={(passages) => set({ passages })}
        nameOf={({ text }) => text}
        add={{ label: <Trans>Add a passage</Trans>, make: () => ({ id: newId('p'), text: '' }) }}
        fixed={source !== undefined}
        level={5}
      >
        {(passage, change) => {
          const { notes, ...rest } = passage;
          return (
            <>
              {words(
                <Trans>Passage</Trans>,
                passage.text,
                source?.paper.passages.find(({ id }) => id === passage.id)?.text,
                (text) => change({ ...passage, text }),
                errorAt(`scene ${scene.id}, passage ${passage.id}`),
              )}
              {!source && (
                <NotesChoice
                  content={content}
                  value={notes}
                  onChange={(next) => change(next ? { ...rest, notes: next } : rest)}
                />
              )}
            </>
          );
        }}
      </OrderedList>
    </>
  );
}
