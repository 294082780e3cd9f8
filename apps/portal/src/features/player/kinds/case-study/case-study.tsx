import { Plural, Trans } from '@lingui/react/macro';
import { sceneOf, type Run } from '@provost/domain';
import { Actions, Button, directionOf, Disclosure } from '@provost/ui';
import { useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import { Sources } from '../sources';
import { CaseFile } from './case-file';
import './case-study.css';
import { Debrief } from './debrief';
import { Gauges } from './gauges';
import { Runs } from './runs';
import { SceneView } from './scene-view';
import { useCase, type CaseProps } from './use-case';

/** A case: scenes to act and decide in, exhibits with their custody, the file of what is known, and a debrief at its end. */
export default function CaseStudyRenderer(props: CaseProps) {
  const { contentLocale: locale } = props;
  const { story, runs, run, act, startAgain } = useCase(props);
  const ready = useEffectEvent(() => props.onReady());
  useEffect(() => ready(), []);
  const heading = useHeadingOf(run);
  const scene = run && sceneOf(story, run.state.scene);
  // A note knows its scene; the way back to one is by decisions, so a link opens the case where it stands.
  useImperativeHandle(props.here, () => ({
    at: () => ({ seconds: null, place: scene?.id ?? null }),
    go: () => heading.current?.focus(),
  }));

  if (!run || !scene) {
    return (
      <div className="reading">
        <div className="prose" lang={locale} dir={directionOf(locale)}>
          <p>{story.brief}</p>
        </div>
        <Actions>
          <Button onClick={startAgain}>
            <Trans>Open the case</Trans>
          </Button>
        </Actions>
        <Sources sources={story.sources} />
      </div>
    );
  }
  const { state } = run;
  return (
    <div className="case">
      <div className="case-main">
        <Gauges story={story} state={state} locale={locale} />
        <SceneView story={story} state={state} scene={scene} locale={locale} act={act} heading={heading} />
        {scene.kind === 'ending' && (
          <Debrief
            story={story}
            state={state}
            ending={scene.ending}
            locale={locale}
            enrolmentId={props.enrolmentId}
            stepId={props.stepId}
          />
        )}
        {(scene.kind === 'ending' || runs.length > 1) && <Runs story={story} runs={runs} locale={locale} />}
        <Actions>
          <Button tone="quiet" onClick={startAgain}>
            <Trans>Start the case again</Trans>
          </Button>
        </Actions>
        <p className="small quiet">
          <Trans>What you did until now stays recorded.</Trans>{' '}
          <Plural value={runs.length} one="# run" other="# runs" />
        </p>
      </div>
      <aside className="case-aside">
        <CaseFile story={story} state={state} locale={locale} />
        <Disclosure title={<Trans>The brief</Trans>}>
          <p lang={locale} dir={directionOf(locale)}>
            {story.brief}
          </p>
        </Disclosure>
        <Sources sources={story.sources} />
      </aside>
    </div>
  );
}

/** The focus follows the case into each new scene, and stays where it is while she works in one. */
function useHeadingOf(run: Run | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const scene = run && `${run.number}/${run.state.scene}/${run.state.trail.filter(isWay).length}`;
  const before = useRef(scene);
  useEffect(() => {
    if (before.current !== scene) heading.current?.focus();
    before.current = scene;
  }, [scene]);
  return heading;
}

const isWay = ({ act }: Run['state']['trail'][number]) => act.deed === 'choose' || act.deed === 'start';
