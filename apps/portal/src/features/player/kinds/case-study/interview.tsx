import { Trans } from '@lingui/react/macro';
import { holds, type SceneOf } from '@provost/domain';
import { directionOf } from '@provost/ui';
import type { SceneViewProps } from './scene-props';
import { Noted } from './told';
import { useArrival } from './use-arrival';

/** A person who answers what is asked: what was said in the order in which it was, then what may still be asked. */
export function Interview({ story, state, scene, locale, act }: SceneViewProps<SceneOf<'interview'>>) {
  const { expect, arriving } = useArrival();
  const { name, role } = scene.person;
  const words = { lang: locale, dir: directionOf(locale) };
  const keyOf = (id: string) => `${scene.id}/${id}`;
  const asked = [...state.asked].flatMap((key) => scene.questions.filter(({ id }) => keyOf(id) === key));
  const open = scene.questions.filter(({ id, when }) => !state.asked.has(keyOf(id)) && holds(story, state, when));
  return (
    <section className="case-task" aria-labelledby="case-interview">
      <h3 id="case-interview" {...words}>
        {name}
        {role !== '' && <span className="case-role">{role}</span>}
      </h3>
      {asked.length > 0 && (
        <ol className="case-said">
          {asked.map(({ id, ask, answer, notes }) => (
            <li key={id} ref={arriving(id)} tabIndex={-1} {...words}>
              <p className="case-asked">{ask}</p>
              <blockquote>{answer}</blockquote>
              <Noted story={story} notes={notes} locale={locale} />
            </li>
          ))}
        </ol>
      )}
      {open.length > 0 && (
        <ul className="case-questions">
          {open.map(({ id, ask }) => (
            <li key={id}>
              <button
                type="button"
                className="case-question"
                {...words}
                onClick={() => {
                  expect(id);
                  act('ask', id);
                }}
              >
                {ask}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="small quiet">
        {open.length > 0 ? (
          <Trans>Nobody makes you ask everything; what you ask is recorded.</Trans>
        ) : (
          <Trans>There is nothing left to ask.</Trans>
        )}
      </p>
    </section>
  );
}
