import { headerScope, headRows, isFilePath, isHttps, ownLanguage, type RichMark, type RichNode } from '@provost/domain';
import { createElement, type ReactNode } from 'react';
import { Callout } from './rich-callout';
import { NationalLaw } from './rich-law';
import { NoteCall } from './rich-notes';
import './rich-text.css';

const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
};

/** Rich text as elements, never as HTML: a node or mark that the domain does not allow shows its words only. */
export function RichText({ node }: { readonly node: RichNode }): ReactNode {
  const own = ownLanguage(node);
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduce<ReactNode>(marked, node.text ?? '');
    case 'hardBreak':
      return <br />;
    case 'heading':
      return createElement(node.attrs?.level === 4 ? 'h4' : 'h3', own, <Inside of={node} />);
    case 'orderedList':
      return (
        <ol {...own} start={Number(node.attrs?.start ?? 1)}>
          <Inside of={node} />
        </ol>
      );
    case 'callout':
      return (
        <Callout node={node}>
          <Inside of={node} />
        </Callout>
      );
    case 'figure':
      return <Figure node={node} />;
    case 'table':
      return <Table node={node} />;
    case 'nationalLaw':
      return <NationalLaw node={node} show={(rule) => <Inside of={rule} />} />;
    case 'footnote':
      return <NoteCall node={node} words={<Inside of={node} />} />;
    default: {
      const element = ELEMENTS[node.type];
      return element ? createElement(element, own, <Inside of={node} />) : <Inside of={node} />;
    }
  }
}

/** What lies in a node. Content is never reordered while it is shown. */
export function Inside({ of }: { readonly of: RichNode }): ReactNode {
  return (of.content ?? []).map((child, index) => <RichText key={index} node={child} />);
}

function marked(inner: ReactNode, mark: RichMark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'code':
      return <code>{inner}</code>;
    case 'link': {
      const href = mark.attrs?.href;
      return isHttps(href) ? (
        <a href={href as string} target="_blank" rel="noreferrer">
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

/** A picture with its words. Its size is known before it comes, so nothing moves when it does. */
function Figure({ node }: { readonly node: RichNode }) {
  const { file, width, height, alt, credit, decorative } = node.attrs ?? {};
  const hasWords = (node.content ?? []).length > 0;
  return (
    <figure className="rich-figure">
      {isFilePath(file) && (
        <img
          src={`/files/${file}`}
          width={Number(width) || undefined}
          height={Number(height) || undefined}
          alt={decorative === true ? '' : String(alt ?? '')}
          decoding="async"
        />
      )}
      {(hasWords || credit) && (
        <figcaption>
          <Inside of={node} />
          {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** A table that scrolls by itself where the screen is narrower, by keyboard too. */
function Table({ node }: { readonly node: RichNode }) {
  const rows = node.content ?? [];
  const heads = headRows(node);
  const caption = String(node.attrs?.caption ?? '');
  const line = (row: RichNode, index: number) => (
    <tr key={index}>
      {(row.content ?? []).map((cell, column) => (
        <Cell key={column} cell={cell} inHead={index < heads} />
      ))}
    </tr>
  );
  return (
    <div className="rich-table" role="group" aria-label={caption || undefined} ref={reachable} {...ownLanguage(node)}>
      <table>
        {caption && <caption>{caption}</caption>}
        {heads > 0 && <thead>{rows.slice(0, heads).map(line)}</thead>}
        <tbody>{rows.slice(heads).map((row, i) => line(row, heads + i))}</tbody>
      </table>
    </div>
  );
}

/** What scrolls must be reached by the keyboard; what does not scroll is no stop on its way. */
function reachable(frame: HTMLElement | null) {
  if (!frame) return undefined;
  const look = () => {
    if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
    else frame.removeAttribute('tabindex');
  };
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
  observer?.observe(frame);
  return () => observer?.disconnect();
}

function Cell({ cell, inHead }: { readonly cell: RichNode; readonly inHead: boolean }) {
  const { colspan, rowspan } = cell.attrs ?? {};
  const spans = { colSpan: Number(colspan ?? 1), rowSpan: Number(rowspan ?? 1) };
  const scope = headerScope(cell, inHead);
  return scope ? (
    <th {...spans} scope={scope}>
      <Inside of={cell} />
    </th>
  ) : (
    <td {...spans}>
      <Inside of={cell} />
    </td>
  );
}
