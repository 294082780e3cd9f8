import { describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { CaseStudyContent } from '@provost/domain';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import CaseStudyEditor from './case-study-editor';
import { empty } from './empty';

i18n.loadAndActivate({ locale: 'en', messages: {} });

/** The editor with its page reduced to what it promises: it keeps what was typed. Gives what it keeps. */
function write(first: CaseStudyContent, source: CaseStudyContent | null = null) {
  const kept = { content: first };
  function Draft() {
    const [content, setContent] = useState(first);
    kept.content = content;
    return <CaseStudyEditor content={content} onChange={setContent} locale="en" source={source} problems={[]} />;
  }
  render(
    <I18nProvider i18n={i18n}>
      <Draft />
    </I18nProvider>,
  );
  return kept;
}
const begun = (): CaseStudyContent => {
  const content = empty();
  return { ...content, scenes: content.scenes.map((scene) => ({ ...scene, title: 'The call' })) };
};
const scenes = () => within(screen.getByRole('list', { name: 'Scenes' }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('Writing a case', () => {
  it('makes a scene and the way to it at once', async () => {
    const kept = write(begun());
    await press('Add a choice');
    await userEvent.type(scenes().getByRole('textbox', { name: 'What the officer can do' }), 'Go there');
    await userEvent.selectOptions(scenes().getByRole('combobox', { name: 'Leads to' }), 'A new scene');
    const [call, added] = kept.content.scenes;
    expect(call?.choices).toMatchObject([{ label: 'Go there', to: added?.id }]);
    expect(screen.getAllByText(/From this scene no ending/)).toHaveLength(2);
  });

  it('keeps the debrief of whoever changes her mind twice', async () => {
    const kept = write(begun());
    await userEvent.selectOptions(scenes().getByRole('combobox', { name: 'Kind of scene' }), 'ending');
    await userEvent.type(scenes().getByRole('textbox', { name: 'Debrief' }), 'Well done');
    await userEvent.selectOptions(scenes().getByRole('combobox', { name: 'Kind of scene' }), 'decision');
    expect(kept.content.scenes[0]?.kind).toBe('decision');
    await userEvent.selectOptions(scenes().getByRole('combobox', { name: 'Kind of scene' }), 'ending');
    expect(kept.content.scenes[0]).toMatchObject({ ending: { debrief: 'Well done' } });
  });

  it('writes paragraphs in one field, and takes the empty ones out on leaving it', async () => {
    const kept = write(begun());
    await userEvent.type(
      scenes().getByRole('textbox', { name: 'What happens' }),
      'It rings.{Enter}{Enter}{Enter}{Enter}A voice.',
    );
    await userEvent.tab();
    expect(kept.content.scenes[0]?.body).toEqual(['It rings.', 'A voice.']);
  });

  it('shows an exhibit that was taken out for as long as a scene still points to it', async () => {
    const content = begun();
    const kept = write({ ...content, scenes: content.scenes.map((scene) => ({ ...scene, exhibits: ['gone'] })) });
    await userEvent.click(scenes().getByRole('checkbox', { name: 'An exhibit that was taken out' }));
    expect(kept.content.scenes[0]?.exhibits).toEqual([]);
    expect(scenes().queryByRole('checkbox')).toBeNull();
  });

  it('offers nothing but words where another language is written', () => {
    const source = begun();
    const kept = write(empty(), source);
    expect(kept.content.scenes[0]?.id).toBe(source.scenes[0]?.id);
    expect(scenes().queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(scenes().getByRole('textbox', { name: 'Title' }).getAttribute('aria-describedby')).not.toBeNull();
  });
});
