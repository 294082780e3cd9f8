import type { EditorProps } from '../editor';

export default function PodcastEditor(_: EditorProps<'podcast'>) {
  return null;
}
