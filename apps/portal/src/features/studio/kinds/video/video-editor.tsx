import type { EditorProps } from '../editor';

export default function VideoEditor(_: EditorProps<'video'>) {
  return null;
}
