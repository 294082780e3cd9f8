import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { useDocumentLocale } from './document-locale';
import './tabs.css';

export interface TabPart {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps {
  /** What the tabs are parts of. */
  readonly label: string;
  readonly tabs: readonly TabPart[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

/** Parts of one thing of which one is seen. Where each part deserves an address of its own, take links. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const locale = useDocumentLocale();
  return (
    <I18nProvider locale={locale}>
      <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))}>
        <TabList className="tab-list" aria-label={label}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className="tab">
              {tab.label}
            </Tab>
          ))}
        </TabList>
        {tabs.map((tab) => (
          <TabPanel key={tab.id} id={tab.id} className="tab-panel">
            {tab.content}
          </TabPanel>
        ))}
      </AriaTabs>
    </I18nProvider>
  );
}
