import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Exhibit, Note, Scene, Variable } from '@provost/domain';
import { Select } from '@provost/ui';
import { useFormat } from '../../../../shared/format';
import { OrderedList } from '../../ordered-list';
import { useProblemsAt } from '../../problems';
import { SourcesForm } from '../../sources-form';
import type { EditorProps } from '../editor';
import { Folded } from '../folded';
import { Part } from '../part';
import { problemsAt, standing } from '../problems-at';
import { useAligned } from '../use-aligned';
import { WordsField } from '../words-field';
import { alignedCase } from './align';
import { emptyExhibit, emptyNote, emptyScene, emptyVariable } from './empty';
import { ExhibitFields } from './exhibit-fields';
import { OutlineView } from './outline-view';
import { SceneFields } from './scene-fields';
import { VariableFields } from './variable-fields';
import './case-study-editor.css';

/** A branching case as a form: the brief, the exhibits, the scenes with their ways, and the whole at a glance. */
export default function CaseStudyEditor(props: EditorProps<'case-study'>) {
  const { onChange, locale, source } = props;
  const { t } = useLingui();
  const format = useFormat();
  const content = useAligned(props, alignedCase);
  const problems = standing(props.problems, content);
  const errorAt = useProblemsAt(problems);
  const { scenes, exhibits } = content;
  const isWrong = (place: string) => problemsAt(problems, place).length > 0;
  const sceneTitle = ({ title }: Scene, index: number) => {
    const number = format.number(index + 1);
    return title || t`Scene ${number}`;
  };
  // A choice that leads to a new scene: both at once, so that neither is ever without the other.
  const branch = (from: Scene, choiceId: string) => {
    const added = emptyScene();
    const choices = from.choices.map((choice) => (choice.id === choiceId ? { ...choice, to: added.id } : choice));
    const before = scenes.map((scene) => (scene.id === from.id ? { ...from, choices } : scene));
    onChange({ ...content, scenes: [...before, added] });
  };
  return (
    <div className="studio-parts">
      <WordsField
        long
        label={<Trans>Brief</Trans>}
        hint={source ? undefined : <Trans>What the officer knows when the case begins.</Trans>}
        locale={locale}
        source={source?.brief}
        value={content.brief}
        error={errorAt('brief')}
        onChange={(brief) => onChange({ ...content, brief })}
      />
      <Part
        title={<Trans>Variables</Trans>}
        note={<Trans>What the case remembers and what is at stake. Conditions and effects name them.</Trans>}
      >
        <OrderedList<Variable>
          label={t`Variables`}
          items={content.variables}
          onChange={(variables) => onChange({ ...content, variables })}
          nameOf={({ id, title }) => title || id}
          add={{ label: <Trans>Add a variable</Trans>, make: () => emptyVariable(content.variables) }}
          fixed={source !== null}
          level={4}
        >
          {(variable, change) => (
            <Folded title={variable.id} open={variable.title === ''} wrong={isWrong(`variable ${variable.id}`)}>
              <VariableFields
                {...{ variable, locale, errorAt }}
                onChange={change}
                source={source?.variables.find(({ id }) => id === variable.id)}
              />
            </Folded>
          )}
        </OrderedList>
      </Part>
      <Part
        title={<Trans>Facts for the notebook</Trans>}
        note={<Trans>Scenes, exhibits, answers and passages can put them into the officer’s notebook.</Trans>}
      >
        <OrderedList<Note>
          label={t`Facts for the notebook`}
          items={content.notes}
          onChange={(notes) => onChange({ ...content, notes })}
          nameOf={({ text }) => text}
          add={{ label: <Trans>Add a fact</Trans>, make: emptyNote }}
          fixed={source !== null}
          level={4}
        >
          {(note, change) => (
            <WordsField
              label={<Trans>Fact</Trans>}
              hint={source ? undefined : <code dir="ltr">{`noted.${note.id}`}</code>}
              locale={locale}
              source={source?.notes.find(({ id }) => id === note.id)?.text}
              value={note.text}
              error={errorAt(`note ${note.id}`)}
              onChange={(text) => change({ ...note, text })}
            />
          )}
        </OrderedList>
      </Part>
      <Part
        title={<Trans>Exhibits</Trans>}
        note={<Trans>Things in evidence. Scenes show them, and choices can ask for them.</Trans>}
      >
        <OrderedList<Exhibit>
          label={t`Exhibits`}
          items={exhibits}
          onChange={(next) => onChange({ ...content, exhibits: next })}
          nameOf={({ seal, title }, index) => [seal, title || source?.exhibits[index]?.title].filter(Boolean).join(' ')}
          add={{ label: <Trans>Add an exhibit</Trans>, make: () => emptyExhibit(exhibits.length) }}
          fixed={source !== null}
          level={4}
        >
          {(exhibit, change) => (
            <Folded
              title={<Plural value={exhibit.facts.length} one="# finding" other="# findings" />}
              open={exhibit.title === ''}
              wrong={isWrong(`exhibit ${exhibit.id}`)}
            >
              <ExhibitFields
                exhibit={exhibit}
                onChange={change}
                locale={locale}
                source={source?.exhibits.find(({ id }) => id === exhibit.id)}
                content={content}
                errorAt={errorAt}
              />
            </Folded>
          )}
        </OrderedList>
      </Part>
      <Part title={<Trans>Scenes</Trans>}>
        {!source && (
          <Select
            label={<Trans>The case starts with</Trans>}
            placeholder={t`Choose a scene`}
            value={scenes.some(({ id }) => id === content.start) ? content.start : ''}
            options={scenes.map((scene, index) => ({ value: scene.id, label: sceneTitle(scene, index) }))}
            error={errorAt('start')}
            onChange={(start) => onChange({ ...content, start })}
          />
        )}
        <OrderedList<Scene>
          label={t`Scenes`}
          items={scenes}
          onChange={(next) => onChange({ ...content, scenes: next })}
          nameOf={({ title }, index) => title || (source?.scenes[index]?.title ?? '')}
          add={{ label: <Trans>Add a scene</Trans>, make: emptyScene }}
          fixed={source !== null}
          level={4}
        >
          {(scene, change) => (
            <Folded
              title={
                scene.kind === 'ending' ? (
                  <Trans>The case ends here</Trans>
                ) : (
                  <Plural value={scene.choices.length} one="# choice" other="# choices" />
                )
              }
              open={scene.title === '' || scenes.length === 1}
              wrong={isWrong(`scene ${scene.id}`)}
            >
              <SceneFields
                scene={scene}
                content={content}
                onChange={change}
                onBranch={branch}
                locale={locale}
                source={source?.scenes.find(({ id }) => id === scene.id)}
                errorAt={errorAt}
              />
            </Folded>
          )}
        </OrderedList>
      </Part>
      <Part title={<Trans>Sources</Trans>}>
        <SourcesForm
          sources={content.sources}
          onChange={(sources) => onChange({ ...content, sources })}
          problems={problems}
        />
      </Part>
      <Part title={<Trans>The ways through the case</Trans>} note={<Trans>Follows what you type.</Trans>}>
        <OutlineView content={content} locale={locale} />
      </Part>
    </div>
  );
}
