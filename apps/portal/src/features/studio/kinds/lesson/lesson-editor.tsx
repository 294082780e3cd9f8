import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { isTask, type LessonPage } from '@provost/domain';
import { NumberField } from '@provost/ui/number-field';
import { OrderedList } from '../../ordered-list';
import { useProblemsAt } from '../../problems';
import type { EditorProps } from '../editor';
import { Folded } from '../folded';
import { Part } from '../part';
import { problemsAt, standing } from '../problems-at';
import { useAligned } from '../use-aligned';
import { alignedLesson } from './align';
import { emptyPage } from './empty';
import { PageFields } from './page-fields';

/** A lesson as a form: pages in their order, each with its blocks. */
export default function LessonEditor(props: EditorProps<'lesson'>) {
  const { onChange, locale, source } = props;
  const { t } = useLingui();
  const content = useAligned(props, alignedLesson);
  const problems = standing(props.problems, content);
  const isWrong = ({ id, blocks }: LessonPage) => {
    const tasks = blocks.filter(isTask).map((task) => `${task.type === 'check' ? 'check' : 'task'} ${task.id}`);
    return [`page ${id}`, ...tasks].some((place) => problemsAt(problems, place).length > 0);
  };
  const errorAt = useProblemsAt(problems);
  const none = errorAt('lesson');
  return (
    <Part title={<Trans>Pages</Trans>}>
      {none && <p className="tone-bad">{none}</p>}
      <OrderedList<LessonPage>
        label={t`Pages`}
        items={content.pages}
        onChange={(pages) => onChange({ ...content, pages })}
        nameOf={({ title }, index) => title || (source?.pages[index]?.title ?? '')}
        add={{ label: <Trans>Add a page</Trans>, make: emptyPage }}
        fixed={source !== null}
        level={4}
      >
        {(page, change) => (
          <Folded
            title={<Plural value={page.blocks.length} one="# block" other="# blocks" />}
            open={page.title === '' || content.pages.length === 1}
            wrong={isWrong(page)}
          >
            <PageFields
              page={page}
              pages={content.pages}
              problems={problems}
              onChange={change}
              locale={locale}
              source={source?.pages.find(({ id }) => id === page.id) ?? null}
            />
          </Folded>
        )}
      </OrderedList>
      {source === null && (
        <NumberField
          label={<Trans>Score needed</Trans>}
          hint={<Trans>Empty where the pages are enough. The newest answer to each block counts.</Trans>}
          min={0.01}
          max={1}
          step={0.01}
          format={{ style: 'percent' }}
          value={content.passShare ?? null}
          error={errorAt('score')}
          onChange={(share) => {
            const { passShare: _, ...rest } = content;
            onChange(share === null ? rest : { ...rest, passShare: share });
          }}
        />
      )}
    </Part>
  );
}
