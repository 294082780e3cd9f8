import { Trans } from '@lingui/react/macro';
import { TextField } from '@provost/ui';
import type { EditorProps } from '../editor';

/** A lesson's pages as a form. */
export default function LessonEditor({ content, onChange, locale }: EditorProps<'lesson'>) {
  return content.pages.map((page) => (
    <TextField
      key={page.id}
      label={<Trans>Title</Trans>}
      lang={locale}
      value={page.title}
      onChange={(title) =>
        onChange({ ...content, pages: content.pages.map((one) => (one === page ? { ...page, title } : one)) })
      }
    />
  ));
}
