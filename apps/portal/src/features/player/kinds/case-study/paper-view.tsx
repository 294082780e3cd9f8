import { Trans } from '@lingui/react/macro';
import type { SceneOf } from '@provost/domain';
import { directionOf, Tag } from '@provost/ui';
import type { SceneViewProps } from './scene-props';
import { Noted } from './told';

/** A paper whose passages may be marked. */
export function PaperView({ story, state, scene, locale, act }: SceneViewProps<SceneOf<'document'>>) {
  const { title, from, passages } = scene.paper;
  const words = { lang: locale, dir: directionOf(locale) };
  return (
    <section className="case-task" aria-labelledby="case-paper">
      <p className="small quiet">
        <Trans>Mark what matters: press a line. What you mark stays marked.</Trans>
      </p>
      <div className="case-paper">
        <h3 id="case-paper" {...words}>
          {title}
        </h3>
        <p className="small quiet" {...words}>
          {from}
        </p>
        <ul className="case-passages">
          {passages.map(({ id, text, notes }) => {
            const marked = state.marked.has(`${scene.id}/${id}`);
            return (
              <li key={id} dir={words.dir}>
                <button type="button" className="case-passage" aria-pressed={marked} onClick={() => act('mark', id)}>
                  <span lang={locale}>{text}</span>
                  {marked && (
                    <Tag>
                      <Trans>Marked</Trans>
                    </Tag>
                  )}
                </button>
                {marked && <Noted story={story} notes={notes} locale={locale} />}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
