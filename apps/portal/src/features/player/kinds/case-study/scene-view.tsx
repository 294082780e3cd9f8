import { Trans } from '@lingui/react/macro';
import { courtsWay, isOpen, isTaskDone, type Choice } from '@provost/domain';
import { Button, directionOf, Kicker } from '@provost/ui';
import type { RefObject } from 'react';
import { Comparator } from './comparator';
import { Exhibits } from './exhibits';
import { HearingView } from './hearing-view';
import { Interview } from './interview';
import { PaperView } from './paper-view';
import type { SceneViewProps } from './scene-props';
import { TargetingView } from './targeting-view';
import { Noted } from './told';

/** One scene: what happens, its exhibits, its own task, and the ways on. */
export function SceneView(props: SceneViewProps & { readonly heading: RefObject<HTMLHeadingElement | null> }) {
  const { story, state, scene, locale, heading } = props;
  const words = { lang: locale, dir: directionOf(locale) };
  const where = [scene.clock, scene.place].filter(Boolean).join(' · ');
  return (
    <section className="case-scene" aria-labelledby="case-scene-title">
      <div className="prose" {...words}>
        {where !== '' && <Kicker>{where}</Kicker>}
        <h2 id="case-scene-title" ref={heading} tabIndex={-1}>
          {scene.title}
        </h2>
        {scene.body.map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
      </div>
      <Noted story={story} notes={scene.notes} locale={locale} />
      <Exhibits {...props} exhibits={story.exhibits.filter(({ id }) => scene.exhibits.includes(id))} />
      <Task {...props} />
      {scene.kind !== 'ending' && isTaskDone(state, scene) && <Ways {...props} />}
    </section>
  );
}

function Task(props: SceneViewProps) {
  const { scene } = props;
  switch (scene.kind) {
    case 'interview':
      return <Interview {...props} scene={scene} />;
    case 'document':
      return <PaperView {...props} scene={scene} />;
    case 'comparator':
      return <Comparator {...props} scene={scene} />;
    case 'targeting':
      return <TargetingView {...props} scene={scene} />;
    case 'hearing':
      return <HearingView {...props} scene={scene} />;
    default:
      return null;
  }
}

/** The ways on. Of a hearing there is one, and the court has taken it. */
function Ways(props: SceneViewProps) {
  const { story, state, scene, locale, act } = props;
  const words = { lang: locale, dir: directionOf(locale) };
  if (scene.kind === 'hearing') {
    const way = courtsWay(story, state, scene);
    return (
      way && (
        <div className="case-on">
          <Button onClick={() => act('choose', way.id)}>
            <span {...words}>{way.label}</span>
          </Button>
        </div>
      )
    );
  }
  const isDecision = scene.choices.length > 1;
  return (
    <section className="case-ways" aria-labelledby={isDecision ? 'case-ways' : undefined}>
      {isDecision && (
        <h3 id="case-ways">
          <Trans>What do you do?</Trans>
        </h3>
      )}
      <ul>
        {scene.choices.map((choice) => (
          <Way key={choice.id} {...props} choice={choice} />
        ))}
      </ul>
    </section>
  );
}

function Way({ story, state, scene, locale, act, choice }: SceneViewProps & { readonly choice: Choice }) {
  const open = isOpen(story, state, scene, choice);
  const missing = story.exhibits.filter(({ id }) => choice.needs?.includes(id) && !state.examined.has(id));
  const seals = missing.map(({ seal }) => seal).join(', ');
  const why = `case-way-${choice.id}`;
  const words = { lang: locale, dir: directionOf(locale) };
  return (
    <li dir={words.dir}>
      <button
        type="button"
        className="case-way"
        aria-disabled={!open}
        aria-describedby={open ? undefined : why}
        lang={locale}
        onClick={() => open && act('choose', choice.id)}
      >
        {choice.label}
      </button>
      {!open && (
        <p className="case-closed" id={why}>
          {missing.length > 0 ? (
            <Trans>Examine first: {seals}</Trans>
          ) : choice.closed ? (
            <span lang={locale}>{choice.closed}</span>
          ) : (
            <Trans>This is not open to you as the case stands.</Trans>
          )}
        </p>
      )}
    </li>
  );
}
