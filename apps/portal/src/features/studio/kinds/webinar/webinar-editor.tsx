import type { EditorProps } from '../editor';

export default function WebinarEditor(_: EditorProps<'webinar'>) {
  return null;
}
