import { Trans, useLingui } from '@lingui/react/macro';
import {
  SCENE_KINDS,
  type CaseStudyContent,
  type Choice,
  type Ending,
  type Scene,
  type SceneOf,
} from '@provost/domain';
import { Select } from '@provost/ui';
import { useRef } from 'react';
import type { Locale } from '../../../../shared/i18n';
import { OrderedList } from '../../ordered-list';
import { PartsField } from '../parts-field';
import { WordsField } from '../words-field';
import { ChoiceFields } from './choice-fields';
import { emptyChoice, sceneOfKind } from './empty';
import { EndingFields } from './ending-fields';
import { EffectsFields } from './effects-fields';
import { ExhibitChoice } from './exhibit-choice';
import { NotesChoice } from './notes-choice';
import { ComparisonFields } from './comparison-fields';
import { InterviewFields, PaperFields } from './interview-fields';
import { HearingFields, TargetingFields } from './task-fields';
import { useSceneKindWords } from './use-scene-kind-words';

export interface SceneFieldsProps {
  readonly scene: Scene;
  readonly content: CaseStudyContent;
  readonly onChange: (scene: Scene) => void;
  /** Makes a new scene at the end of the case, to which a choice of this one leads. */
  readonly onBranch: (scene: Scene, choiceId: string) => void;
  readonly locale: Locale;
  readonly source: Scene | undefined;
  readonly errorAt: (...places: readonly string[]) => string | undefined;
}

/** A scene: what happens, what is shown, and how it goes on or ends. */
export function SceneFields(props: SceneFieldsProps) {
  const { scene, content, onChange, onBranch, locale, source, errorAt } = props;
  const { t } = useLingui();
  const kinds = useSceneKindWords();
  const ending = scene.kind === 'ending' ? scene.ending : undefined;
  // Whoever changes her mind twice finds the debrief as she wrote it.
  const lastEnding = useRef<Ending | undefined>(ending);
  const isFixed = source !== undefined;
  const place = `scene ${scene.id}`;
  const setEnding = (next: Ending) => {
    lastEnding.current = next;
    onChange({ ...(sceneOfKind(scene, 'ending') as SceneOf<'ending'>), ending: next });
  };
  return (
    <>
      <WordsField
        label={<Trans>Title</Trans>}
        locale={locale}
        source={source?.title}
        value={scene.title}
        error={errorAt(`${place}, title`)}
        onChange={(title) => onChange({ ...scene, title })}
      />
      <PartsField
        label={<Trans>What happens</Trans>}
        hint={isFixed ? undefined : <Trans>An empty line begins a new paragraph.</Trans>}
        between={'\n\n'}
        locale={locale}
        source={source?.body}
        parts={scene.body}
        error={scene.body.join('').trim() === '' ? errorAt(place) : undefined}
        onChange={(body) => onChange({ ...scene, body })}
      />
      {!isFixed && (
        <ExhibitChoice
          label={<Trans>Exhibits shown in this scene</Trans>}
          exhibits={content.exhibits}
          value={scene.exhibits}
          error={errorAt(`${place}, exhibits`)}
          onChange={(exhibits) => onChange({ ...scene, exhibits })}
        />
      )}
      {!isFixed && (
        <>
          <div className="case-pair">
            <WordsField
              label={<Trans>When, in words</Trans>}
              locale={locale}
              value={scene.clock ?? ''}
              onChange={(clock) => onChange({ ...scene, clock })}
            />
            <WordsField
              label={<Trans>Where, in words</Trans>}
              locale={locale}
              value={scene.place ?? ''}
              onChange={(where) => onChange({ ...scene, place: where })}
            />
          </div>
          <Select
            label={<Trans>Kind of scene</Trans>}
            value={scene.kind}
            options={SCENE_KINDS.map((value) => ({ value, label: kinds[value] }))}
            onChange={(kind) => {
              const next = sceneOfKind(scene, kind);
              onChange(next.kind === 'ending' && lastEnding.current ? { ...next, ending: lastEnding.current } : next);
            }}
          />
        </>
      )}
      {isFixed && source.place !== undefined && (
        <WordsField
          label={<Trans>Where, in words</Trans>}
          locale={locale}
          source={source.place}
          value={scene.place ?? ''}
          onChange={(where) => onChange({ ...scene, place: where })}
        />
      )}
      <Task {...props} />
      {!isFixed && (
        <>
          <NotesChoice
            content={content}
            value={scene.notes}
            onChange={(notes) => onChange(withPart(scene, { notes }))}
          />
          <EffectsFields
            content={content}
            effects={scene.effects}
            onChange={(effects) => onChange(withPart(scene, { effects }))}
          />
        </>
      )}
      {ending && (
        <EndingFields
          ending={ending}
          onChange={setEnding}
          locale={locale}
          source={source?.kind === 'ending' ? source.ending : undefined}
          fixed={isFixed}
          debriefError={errorAt(`${place}, debrief`)}
        />
      )}
      {(!ending || scene.choices.length > 0) && (
        <div className="studio-nested">
          <OrderedList<Choice>
            label={t`Choices`}
            items={scene.choices}
            onChange={(choices) => onChange({ ...scene, choices })}
            nameOf={({ label }) => label}
            add={{ label: <Trans>Add a choice</Trans>, make: emptyChoice }}
            fixed={isFixed}
            level={5}
          >
            {(choice, change) => (
              <ChoiceFields
                choice={choice}
                content={content}
                onChange={change}
                onBranch={() => onBranch(scene, choice.id)}
                locale={locale}
                source={source?.choices.find(({ id }) => id === choice.id)}
                error={errorAt(`${place}, choice ${choice.id}`)}
              />
            )}
          </OrderedList>
        </div>
      )}
    </>
  );
}

/** The scene with a part changed; an undefined part is taken out. */
function withPart(scene: Scene, part: { readonly [K in 'notes' | 'effects']?: Scene[K] | undefined }): Scene {
  const entries = Object.entries({ ...scene, ...part }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as Scene;
}

/** The fields of what a scene of its kind asks of the officer. */
function Task(props: SceneFieldsProps) {
  const { scene, content, locale, source, errorAt } = props;
  const shared = { content, locale, errorAt, onChange: (next: Scene) => props.onChange(next) };
  switch (scene.kind) {
    case 'interview':
      return <InterviewFields {...shared} scene={scene} source={source as typeof scene | undefined} />;
    case 'document':
      return <PaperFields {...shared} scene={scene} source={source as typeof scene | undefined} />;
    case 'comparator':
      return <ComparisonFields {...shared} scene={scene} source={source as typeof scene | undefined} />;
    case 'targeting':
      return <TargetingFields {...shared} scene={scene} source={source as typeof scene | undefined} />;
    case 'hearing':
      return <HearingFields {...shared} scene={scene} source={source as typeof scene | undefined} />;
    default:
      return null;
  }
}
