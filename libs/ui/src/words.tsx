import type { ReactNode } from 'react';

/** A line above a headline that says where you are. */
export function Kicker({
  children,
  as: Element = 'p',
  id,
}: {
  readonly children: ReactNode;
  readonly as?: 'p' | 'h2' | 'h3';
  readonly id?: string;
}) {
  return (
    <Element className="kicker" id={id}>
      {children}
    </Element>
  );
}

/** Text for a screen reader only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}

/** Text of its own language and direction: a title, a name, a block of content. */
export function InLanguage({
  locale,
  children,
  as: Element = 'span',
}: {
  readonly locale: string;
  readonly children: ReactNode;
  readonly as?: 'span' | 'div' | 'p';
}) {
  return (
    <Element lang={locale} dir={directionOf(locale)}>
      {children}
    </Element>
  );
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);

/** The direction in which a language is written, by its BCP 47 tag. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
