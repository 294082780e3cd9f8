import type { RichNode } from '@provost/domain';
import { createElement, Fragment, type ReactNode } from 'react';

const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
};

/** Rich text as elements, never as HTML: a node or mark that the domain does not allow shows its words only. */
export function RichText({ node }: { readonly node: RichNode }): ReactNode {
  if (node.type === 'text') return (node.marks ?? []).reduce<ReactNode>(marked, node.text ?? '');
  if (node.type === 'hardBreak') return <br />;
  const inner = (node.content ?? []).map((child, index) => (
    // Content is never reordered while it is shown.
    <RichText key={index} node={child} />
  ));
  if (node.type === 'heading') return node.attrs?.level === 4 ? <h4>{inner}</h4> : <h3>{inner}</h3>;
  if (node.type === 'callout') return <div className="callout">{inner}</div>;
  const element = ELEMENTS[node.type];
  return element ? createElement(element, null, inner) : <Fragment>{inner}</Fragment>;
}

function marked(inner: ReactNode, mark: { readonly type: string; readonly attrs?: RichNode['attrs'] }): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'code':
      return <code>{inner}</code>;
    case 'link': {
      const href = mark.attrs?.href;
      return typeof href === 'string' && href.startsWith('https://') ? (
        <a href={href} target="_blank" rel="noreferrer">
          {inner}
        </a>
      ) : (
        inner
      );
    }
    default:
      return inner;
  }
}
