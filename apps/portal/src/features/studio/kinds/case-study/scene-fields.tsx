import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseStudyContent, Choice, Ending, Scene, SceneOf } from '@provost/domain';
import { RadioGroup } from '@provost/ui';
import { useRef } from 'react';
import type { Locale } from '../../../../shared/i18n';
import { OrderedList } from '../../ordered-list';
import { PartsField } from '../parts-field';
import { WordsField } from '../words-field';
import { ChoiceFields } from './choice-fields';
import { emptyChoice, sceneOfKind } from './empty';
import { EndingFields } from './ending-fields';
import { ExhibitChoice } from './exhibit-choice';

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
        <RadioGroup
          label={<Trans>How it goes on</Trans>}
          inline
          value={ending ? 'ends' : 'goes-on'}
          onChange={(how) =>
            how === 'ends'
              ? setEnding(lastEnding.current ?? { verdict: 'partial', debrief: '', legalBasis: [] })
              : onChange(sceneOfKind(scene, 'decision'))
          }
          choices={[
            { value: 'goes-on', label: <Trans>The officer decides</Trans> },
            { value: 'ends', label: <Trans>The case ends here</Trans> },
          ]}
        />
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
