import { Trans } from '@lingui/react/macro';
import type { SceneOf } from '@provost/domain';
import { directionOf, Tag } from '@provost/ui';
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
          <li key={exhibit.id}>
            <p>
              <span className="figure">{exhibit.seal}</span> <bdi lang={locale}>{exhibit.title}</bdi>{' '}
              {ruling.admitted ? (
                <Tag tone="good">
                  <Trans>Admitted</Trans>
                </Tag>
              ) : (
                <Tag tone="bad">
                  <Trans>Excluded</Trans>
                </Tag>
              )}
            </p>
            {ruling.forCustody && (
              <p className="tone-bad small">
                <Trans>Its chain of custody is broken.</Trans>
              </p>
            )}
            <p {...words}>{ruling.words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
