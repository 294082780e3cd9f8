import type { EditorProps } from '../editor';

export default function ArticleEditor(_: EditorProps<'article'>) {
  return null;
}
