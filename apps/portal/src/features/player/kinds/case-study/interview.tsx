import { Trans } from '@lingui/react/macro';
import { holds, type SceneOf } from '@provost/domain';
import { directionOf } from '@provost/ui';
import type { SceneViewProps } from './scene-props';

/** A person who answers what is asked. */
export function Interview({ story, state, scene, locale, act }: SceneViewProps<SceneOf<'interview'>>) {
  const { name, role } = scene.person;
  const words = { lang: locale, dir: directionOf(locale) };
  const open = scene.questions.filter(
    ({ id, when }) => state.asked.has(`${scene.id}/${id}`) || holds(story, state, when),
  );
  return (
    <section className="case-task" aria-labelledby="case-interview">
      <h3 id="case-interview">
        <bdi lang={locale}>{[name, role].filter(Boolean).join(', ')}</bdi>
      </h3>
      <ul className="case-questions">
        {open.map(({ id, ask, answer }) =>
          state.asked.has(`${scene.id}/${id}`) ? (
            <li key={id} {...words}>
              <p className="case-asked">{ask}</p>
              <blockquote>{answer}</blockquote>
            </li>
          ) : (
            <li key={id}>
              <button type="button" className="answer" {...words} onClick={() => act('ask', id)}>
                {ask}
              </button>
            </li>
          ),
        )}
      </ul>
      <p className="small quiet">
        <Trans>Nobody makes you ask everything; what you ask is recorded.</Trans>
      </p>
    </section>
  );
}
