import { Trans, useLingui } from '@lingui/react/macro';
import { plainText, type ArticleSection } from '@provost/domain';
import { OrderedList } from '../../ordered-list';
import { useProblemsAt } from '../../problems';
import { RichEditor } from '../../rich-editor';
import { SourcesForm } from '../../sources-form';
import type { EditorProps } from '../editor';
import { Part } from '../part';
import { useAligned } from '../use-aligned';
import { SourceWords, WordsField } from '../words-field';
import { alignedArticle } from './align';
import { emptySection } from './empty';

/** An article as a form: its sections, and what it cites. */
export default function ArticleEditor(props: EditorProps<'article'>) {
  const { onChange, locale, source, problems } = props;
  const { t } = useLingui();
  const content = useAligned(props, alignedArticle);
  const problemAt = useProblemsAt(problems);
  const written = new Map(source?.sections.map((section) => [section.id, section]));
  const none = problemAt('article');
  return (
    <>
      <Part title={<Trans>Sections</Trans>}>
        {none && <p className="tone-bad">{none}</p>}
        <OrderedList<ArticleSection>
          label={t`Sections`}
          items={content.sections}
          onChange={(sections) => onChange({ ...content, sections })}
          nameOf={({ heading }) => heading}
          level={4}
          fixed={source !== null}
          add={{ label: <Trans>Add a section</Trans>, make: emptySection }}
        >
          {(section, change, index) => {
            const { id } = section;
            const original = written.get(id);
            const payload = `sections ${index + 1}`;
            return (
              <>
                <WordsField
                  label={<Trans>Heading</Trans>}
                  locale={locale}
                  source={original?.heading}
                  value={section.heading}
                  onChange={(heading) => change({ ...section, heading })}
                  error={problemAt(`section ${id}, heading`, `${payload}, heading`)}
                />
                <RichEditor
                  label={<Trans>Text</Trans>}
                  locale={locale}
                  hint={original && <SourceWords>{plainText(original.body).trim()}</SourceWords>}
                  value={section.body}
                  onChange={(body) => change({ ...section, body })}
                  error={problemAt(`section ${id}`, `${payload}, body`)}
                />
              </>
            );
          }}
        </OrderedList>
      </Part>
      <Part title={<Trans>Sources</Trans>}>
        <SourcesForm
          sources={content.sources}
          onChange={(sources) => onChange({ ...content, sources })}
          problems={problems}
        />
      </Part>
    </>
  );
}
