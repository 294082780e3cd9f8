import { Trans } from '@lingui/react/macro';
import type { SceneOf } from '@provost/domain';
import { directionOf } from '@provost/ui';
import { Ruled } from './case-line';
import type { SceneViewProps } from './scene-props';

/** A court that rules on each exhibit, and says plainly which it excludes and why. */
export function HearingView({ story, state, scene, locale }: SceneViewProps<SceneOf<'hearing'>>) {
  const words = { lang: locale, dir: directionOf(locale) };
  const heard = scene.hearing.rulings.flatMap(({ exhibit: id }) => {
    const ruling = state.rulings.get(id);
    const exhibit = story.exhibits.find((one) => one.id === id);
    return ruling && exhibit ? [{ ruling, exhibit }] : [];
  });
  return (
    <section className="case-task" aria-labelledby="case-hearing">
      <h3 id="case-hearing" {...words}>
        {scene.hearing.before}
      </h3>
      {heard.length === 0 && (
        <p>
          <Trans>No exhibit is before the court.</Trans>
        </p>
      )}
      <ul className="case-rulings">
        {heard.map(({ ruling, exhibit }) => (
          <li key={exhibit.id} dir={words.dir} className={ruling.admitted ? 'is-admitted' : 'is-excluded'}>
            <p className="case-exhibit-title">
              <span className="case-seal">{exhibit.seal}</span> <span lang={locale}>{exhibit.title}</span>{' '}
              <Ruled admitted={ruling.admitted} />
            </p>
            <p {...words}>{ruling.words}</p>
            {ruling.forCustody && (
              <p className="tone-bad small">
                <Trans>Its chain of custody is broken.</Trans>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
