import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import { useDocumentLocale } from './document-locale';
import './toolbar.css';

export interface Tool {
  readonly id: string;
  /** Its plain words: they name the button and appear when the pointer rests on it. */
  readonly label: string;
  /** What stands on the button: a sign. */
  readonly face: ReactNode;
  readonly pressed: boolean;
  /** True where it can do nothing at the present place. */
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

export interface ToolbarProps {
  /** What the tools work on. */
  readonly label: string;
  readonly tools: readonly Tool[];
  /** The id of what the tools work on. */
  readonly controls?: string;
}

/** Tools that are on or off, one stop of the Tab key: the arrow keys go from tool to tool, in the direction of the page. */
export function Toolbar({ label, tools, controls }: ToolbarProps) {
  const locale = useDocumentLocale();
  return (
    <I18nProvider locale={locale}>
      <AriaToolbar className="toolbar" aria-label={label} aria-controls={controls}>
        {tools.map((tool) => (
          <ToggleButton
            key={tool.id}
            className="tool"
            isSelected={tool.pressed}
            isDisabled={tool.disabled ?? false}
            onChange={tool.onPress}
            aria-label={tool.label}
            render={(props) => <button {...props} title={tool.label} />}
          >
            {tool.face}
          </ToggleButton>
        ))}
      </AriaToolbar>
    </I18nProvider>
  );
}
