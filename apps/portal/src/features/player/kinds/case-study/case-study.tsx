import { Trans, useLingui } from '@lingui/react/macro';
import { currentScene, isMarked, type CaseStudyContent } from '@provost/domain';
import { Actions, Button, directionOf, Disclosure, Notice } from '@provost/ui';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import type { Verdict } from '../../../../gql/graphql';
import type { ContentOfType, RendererProps } from '../../renderer';
import { Sources } from '../sources';
import { Exhibits } from './exhibits';

type Content = ContentOfType<'CaseStudyContent'>;

/** A branching case: scenes, exhibits to examine, decisions, and an ending with its debrief. */
export default function CaseStudyRenderer(props: RendererProps<Content, 'case-study'>) {
  const { content, contentLocale, evidence } = props;
  // What was decided before decides where the case stands, until she starts again.
  const [sceneId, setSceneId] = useState(() => currentScene(asDomain(content), evidence));
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = useEffectEvent(() => props.onReady());
  useEffect(() => ready(), []);
  // A note knows its scene; the way back to one is by decisions, so a link opens the case where it stands.
  useImperativeHandle(props.here, () => ({
    at: () => ({ seconds: null, place: sceneId }),
    go: () => heading.current?.focus(),
  }));

  const scene = content.scenes.find(({ id }) => id === sceneId);
  if (!scene) return null;
  const go = (to: string) => {
    setSceneId(to);
    heading.current?.focus();
  };
  const decide = (choiceId: string, to: string) => {
    const decisions = { [`${scene.id}/${choiceId}`]: Date.now() };
    props.onEvidence({ kind: 'case-study', decisions, examined: {} }, 'now');
    go(to);
  };
  const examine = (id: string) =>
    props.onEvidence({ kind: 'case-study', decisions: {}, examined: { [id]: Date.now() } });
  const missing = (needs: readonly string[]) =>
    content.exhibits.filter(({ id }) => needs.includes(id) && !isMarked(evidence.examined, id));

  return (
    <div className="reading">
      <div className="prose" lang={contentLocale} dir={directionOf(contentLocale)}>
        {scene.id === content.start && <p className="brief">{content.brief}</p>}
        <h2 ref={heading} tabIndex={-1}>
          {scene.title}
        </h2>
        {scene.body.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <Exhibits
          exhibits={content.exhibits.filter(({ id }) => scene.exhibits.includes(id))}
          examined={(id) => isMarked(evidence.examined, id)}
          onExamine={examine}
        />
        <div className="choices-of-case">
          {scene.choices.map((choice) => {
            const needed = missing(choice.needs);
            const seals = needed.map(({ seal }) => seal).join(', ');
            return (
              <div key={choice.id}>
                <button
                  type="button"
                  className="answer"
                  disabled={needed.length > 0}
                  onClick={() => decide(choice.id, choice.to)}
                >
                  {choice.label}
                </button>
                {needed.length > 0 && (
                  <p className="small quiet">
                    <Trans>Examine first: {seals}</Trans>
                  </p>
                )}
              </div>
            );
          })}
        </div>
      </div>
      {scene.ending && <EndingView ending={scene.ending} locale={contentLocale} />}
      {scene.id !== content.start && (
        <Actions>
          <Button tone="quiet" onClick={() => go(content.start)}>
            <Trans>Start the case again</Trans>
          </Button>
        </Actions>
      )}
      <Sources sources={content.caseSources} />
    </div>
  );
}

function EndingView(props: {
  readonly ending: NonNullable<Content['scenes'][number]['ending']>;
  readonly locale: string;
}) {
  const { t } = useLingui();
  const { verdict, debrief, legalBasis } = props.ending;
  const words: Record<Verdict, string> = {
    STRONG: t`The case stands.`,
    PARTIAL: t`The case stands in part.`,
    LOST: t`The case is lost.`,
  };
  const kinds = { STRONG: 'good', PARTIAL: 'warn', LOST: 'error' } as const;
  return (
    <Notice kind={kinds[verdict]} live title={words[verdict]}>
      <div className="prose" lang={props.locale} dir={directionOf(props.locale)}>
        <p>{debrief}</p>
        {legalBasis.length > 0 && (
          <Disclosure title={<Trans>Legal basis</Trans>}>
            <ul>
              {legalBasis.map((basis) => (
                <li key={basis}>{basis}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Notice>
  );
}

/** The case as the domain's rules read it. */
function asDomain({ brief, start, scenes, exhibits }: Content): CaseStudyContent {
  const verdicts = { STRONG: 'strong', PARTIAL: 'partial', LOST: 'lost' } as const;
  return {
    kind: 'case-study',
    brief,
    start,
    exhibits,
    sources: [],
    scenes: scenes.map((scene) => ({
      ...scene,
      ending: scene.ending ? { ...scene.ending, verdict: verdicts[scene.ending.verdict] } : undefined,
    })),
  };
}
