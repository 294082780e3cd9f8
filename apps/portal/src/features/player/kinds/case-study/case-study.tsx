import { Trans } from '@lingui/react/macro';
import { sceneOf, untold, type Run } from '@provost/domain';
import { Actions, Button, directionOf, Disclosure } from '@provost/ui';
import { useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import { Sources } from '../sources';
import { CaseFile, CaseFileDrawer } from './case-file';
import './case-study.css';
import './case-line.css';
import './case-tasks.css';
import { Debrief } from './debrief';
import { Gauges } from './gauges';
import { Runs } from './runs';
import { SceneView } from './scene-view';
import { StartAgain } from './start-again';
import { Spoken } from './told';
import { useCase, type CaseProps } from './use-case';

/** A case: scenes to act and decide in, exhibits with their custody, the file of what is known, and a debrief at its end. */
export default function CaseStudyRenderer(props: CaseProps) {
  const { contentLocale: locale } = props;
  const { story, runs, run, act, startAgain, goOn } = useCase(props);
  const ready = useEffectEvent(() => props.onReady());
  useEffect(() => ready(), []);
  const heading = useHeadingOf(run);
  const scene = run && sceneOf(story, run.state.scene);
  // A note knows its scene; the way back to one is by decisions, so a link opens the case where it stands.
  useImperativeHandle(props.here, () => ({
    at: () => ({ seconds: null, place: scene?.id ?? null }),
    go: () => heading.current?.focus(),
  }));
  const words = { lang: locale, dir: directionOf(locale) };

  if (!run || !scene) {
    return (
      <div className="case is-closed">
        <div className="case-main">
          <p className="case-brief" {...words}>
            {story.brief}
          </p>
          <Gauges story={story} state={untold(story)} locale={locale} />
          <Actions>
            <Button onClick={startAgain}>
              <Trans>Open the case</Trans>
            </Button>
          </Actions>
          <Sources sources={story.sources} />
        </div>
      </div>
    );
  }
  const { state } = run;
  const ended = scene.kind === 'ending';
  return (
    <div className="case">
      <aside className="case-aside">
        <Gauges story={story} state={state} locale={locale} />
        <div className="case-aside-file">
          <CaseFile story={story} state={state} locale={locale} />
        </div>
        <div className="case-aside-drawer">
          <CaseFileDrawer story={story} state={state} locale={locale} />
        </div>
        <Spoken story={story} state={state} locale={locale} />
      </aside>
      <div className="case-main">
        <SceneView story={story} state={state} scene={scene} locale={locale} act={act} heading={heading} />
        {scene.kind === 'ending' && (
          <Debrief
            {...{ story, state, locale }}
            ending={scene.ending}
            enrolmentId={props.enrolmentId}
            stepId={props.stepId}
          />
        )}
        <div className="case-foot">
          {ended && (
            <section className="case-runs" aria-labelledby="case-runs">
              <h3 id="case-runs">
                <Trans>Your runs</Trans>
              </h3>
              <Runs {...{ story, runs, locale, goOn }} current={run} />
            </section>
          )}
          <StartAgain ended={ended} onStart={startAgain} />
          {!ended && runs.length > 1 && (
            <Disclosure title={<Trans>Your runs</Trans>}>
              <Runs {...{ story, runs, locale, goOn }} current={run} />
            </Disclosure>
          )}
          <Disclosure title={<Trans>The brief</Trans>}>
            <p {...words}>{story.brief}</p>
          </Disclosure>
          <Sources sources={story.sources} />
        </div>
      </div>
    </div>
  );
}

/** The focus follows the case into each new scene, and stays where it is while she works in one. */
function useHeadingOf(run: Run | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const scene = run && `${run.number}/${run.from}/${run.state.scene}/${run.state.trail.filter(isWay).length}`;
  const before = useRef(scene);
  useEffect(() => {
    if (before.current !== scene) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    }
    before.current = scene;
  }, [scene]);
  return heading;
}

const isWay = ({ act }: Run['state']['trail'][number]) => act.deed === 'choose' || act.deed === 'start';
