import { Trans } from '@lingui/react/macro';
import type { SceneOf } from '@provost/domain';
import { directionOf, Tag } from '@provost/ui';
import type { SceneViewProps } from './scene-props';

/** A paper whose passages may be marked. */
export function PaperView({ state, scene, locale, act }: SceneViewProps<SceneOf<'document'>>) {
  const { title, from, passages } = scene.paper;
  const words = { lang: locale, dir: directionOf(locale) };
  return (
    <section className="case-task case-paper" aria-labelledby="case-paper">
      <h3 id="case-paper" {...words}>
        {title}
      </h3>
      <p className="small quiet" {...words}>
        {from}
      </p>
      <ul className="case-passages">
        {passages.map(({ id, text }) => {
          const marked = state.marked.has(`${scene.id}/${id}`);
          return (
            <li key={id}>
              <button
                type="button"
                className="case-passage"
                aria-pressed={marked}
                {...words}
                onClick={() => act('mark', id)}
              >
                {text}{' '}
                {marked && (
                  <Tag>
                    <Trans>Marked</Trans>
                  </Tag>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="small quiet">
        <Trans>Mark what matters: press a line.</Trans>
      </p>
    </section>
  );
}
