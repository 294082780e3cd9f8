import { isHttps } from '@provost/domain';

/** What a pasted text had that a text of the college may not hold. Its words are kept wherever it had any. */
export const DROPPED = ['picture', 'embedded', 'link', 'formatting', 'note'] as const;
export type Dropped = (typeof DROPPED)[number];

export interface Pasted {
  readonly html: string;
  /** How many of each were left out. */
  readonly dropped: ReadonlyMap<Dropped, number>;
}

const EMBEDDED = 'iframe, object, embed, video, audio, svg, math, canvas, form, input, select, textarea, button';
/** Marks of form that say something; others (fonts, sizes, colours) are the paper's, not the author's. */
const FORMATTING = 's, strike, del, u, ins, mark';

/**
 * HTML of a word processor or a web page in the forms that the editor knows: lists of Word as lists, its notes as notes,
 * large headings as headings of a text, and without what may not be published, which is counted.
 */
export function cleanedPaste(html: string): Pasted {
  const page = new DOMParser().parseFromString(html.replaceAll(/<!--[^]*?-->/gu, ''), 'text/html');
  const { body } = page;
  // Own blocks, copied within the editor, come as they went.
  if (body.querySelector('[data-pm-slice]')) return { html, dropped: new Map() };
  const dropped = new Map<Dropped, number>();
  const count = (what: Dropped) => dropped.set(what, (dropped.get(what) ?? 0) + 1);
  const drop = (selector: string, what: Dropped | null, how: (element: Element) => void) => {
    for (const element of body.querySelectorAll(selector)) {
      if (what) count(what);
      how(element);
    }
  };
  const away = (element: Element) => element.remove();
  const opened = (element: Element) => element.replaceWith(...element.childNodes);
  drop('script, style, link, meta, title, template, noscript', null, away);
  wordNotes(body);
  drop('a[href*="_ftn"], a[href*="_edn"], a[href^="#fn"]', 'note', opened);
  drop('img, picture', 'picture', away);
  drop(EMBEDDED, 'embedded', (element) => element.replaceWith(element.textContent ?? ''));
  drop(FORMATTING, 'formatting', opened);
  for (const link of body.querySelectorAll('a')) {
    if (isHttps(link.getAttribute('href'))) continue;
    if (link.hasAttribute('href')) count('link');
    opened(link);
  }
  wordLists(body);
  drop('h1, h2', null, (element) => renamed(element, 'h3'));
  drop('h5, h6', null, (element) => renamed(element, 'h4'));
  return { html: body.innerHTML, dropped };
}

function renamed(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Word keeps its notes at the end, tied by names; here each stands where it is called. */
function wordNotes(body: HTMLElement): void {
  for (const call of body.querySelectorAll('a[href^="#_ftn"], a[href^="#_edn"]')) {
    const name = call.getAttribute('href')?.slice(1) ?? '';
    if (/ref\d+$/u.test(name)) continue;
    const words = body.querySelector(`[id="${CSS.escape(name.replace(/^_/u, ''))}"]`);
    if (!words) continue;
    words.querySelector(`a[href*="ref"]`)?.remove();
    const note = body.ownerDocument.createElement('span');
    note.dataset.footnote = '';
    note.append(words.textContent?.replace(/\s+/gu, ' ').trim() ?? '');
    (call.closest('sup') ?? call).replaceWith(note);
    words.remove();
  }
}

const itemLevel = (element: Element): number =>
  Number(/mso-list:[^;"]*level(\d)/u.exec(element.getAttribute('style') ?? '')?.[1] ?? 0);

/** Word writes the items of a list as paragraphs with their bullets as words. */
function wordLists(body: HTMLElement): void {
  const page = body.ownerDocument;
  let open: { readonly list: Element; readonly level: number }[] = [];
  for (const item of [...body.querySelectorAll('p')]) {
    const level = itemLevel(item);
    const follows = open[0] && item.previousElementSibling === open[0].list;
    if (level === 0) continue;
    if (!follows) open = [];
    const bullet = [...item.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/iu.test(span.getAttribute('style') ?? '')); // prettier-ignore
    const numbered = /^\s*\(?\w+[.)]/u.test(bullet?.textContent ?? '');
    bullet?.remove();
    open = open.filter((one) => one.level <= level);
    let last = open.at(-1);
    if (!last || last.level < level) {
      const list = page.createElement(numbered ? 'ol' : 'ul');
      const under = last?.list.lastElementChild;
      if (under) under.append(list);
      else item.before(list);
      last = { list, level };
      open.push(last);
    }
    const entry = page.createElement('li');
    const words = page.createElement('p');
    words.append(...item.childNodes);
    entry.append(words);
    last.list.append(entry);
    item.remove();
  }
}
