import { isHttps } from '@provost/domain';
import type { Extensions } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import {
  Callout,
  CountryRule,
  Doc,
  Figure,
  Footnote,
  GeneralRule,
  NationalLaw,
  OwnLanguage,
  Table,
  TableCell,
  TableHeader,
  TableRow,
} from './rich-blocks';
import { RichKeys } from './rich-commands';

const link = {
  openOnClick: false,
  autolink: false,
  defaultProtocol: 'https',
  isAllowedUri: (url: string) => isHttps(url),
};
const never = {
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  underline: false,
  trailingNode: false,
} as const;

/** Exactly the nodes and marks that the domain allows: what cannot be published cannot be typed or pasted either. */
export const EXTENSIONS: Extensions = [
  StarterKit.configure({ ...never, document: false, heading: { levels: [3, 4] }, link }),
  Doc,
  Callout,
  Figure,
  Footnote,
  NationalLaw,
  GeneralRule,
  CountryRule,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  OwnLanguage,
  RichKeys,
];

/** A note is one line of words. */
export const NOTE_EXTENSIONS: Extensions = [
  StarterKit.configure({
    ...never,
    ...{ document: false, heading: false, blockquote: false, bulletList: false, orderedList: false, listItem: false },
    ...{ listKeymap: false, hardBreak: false, dropcursor: false, gapcursor: false, link },
  }),
  Doc.extend({ content: 'paragraph' }),
];
