import { describe, expect, it } from '@jest/globals';
import type { WebinarContent } from '@provost/domain';
import { formOf, messagesOf, newForm, savedAfter, type Step, type StepForm } from './step-form';

const about = (text: string): WebinarContent => ({ kind: 'webinar', webinarId: 'w', requiredMinutes: 30, about: text });
const of = { courseId: 'c', kind: 'webinar', sourceLocale: 'en' } as const;
const saved: StepForm = {
  moduleId: 'm',
  title: { en: 'Live', fr: 'En direct' },
  minutes: 60,
  required: true,
  prerequisite: 'NONE',
  contents: { fr: about('Bonjour'), en: about('Hello') },
};

describe('What is sent of a step', () => {
  it.each([
    ['all that is written, the language of the course first, where it is new', saved, null, ['en', 'fr']],
    ['the language that changed', { ...saved, contents: { ...saved.contents, fr: about('Salut') } }, saved, ['fr']],
    ['a language that was begun', { ...saved, contents: { ...saved.contents, es: about('Hola') } }, saved, ['es']],
    ['what all share, with the language of the course', { ...saved, minutes: 30 }, saved, ['en']],
    ['what all share, with what there is', { ...saved, contents: { fr: about('Bonjour') } }, saved, ['fr']],
  ])('is %s', (_, form, before, locales) => {
    expect(messagesOf(form, before, of).map(({ locale }) => locale)).toEqual(locales);
  });

  it('carries the title without blanks and empty languages, and the content of its language', () => {
    const [message] = messagesOf({ ...saved, title: { en: ' Live ', fr: '  ' } }, saved, of);
    expect(message).toEqual({
      ...{ courseId: 'c', moduleId: 'm', kind: 'WEBINAR', title: { en: 'Live' }, minutes: 60 },
      ...{ required: true, prerequisite: 'NONE', locale: 'en', payload: about('Hello') },
    });
  });

  it('leaves to be sent what was not accepted yet', () => {
    const form = { ...saved, contents: { en: about('New'), fr: about('Neuf') } };
    const half = savedAfter(saved, form, 'en');
    expect(messagesOf(form, half, of).map(({ locale }) => locale)).toEqual(['fr']);
    expect(messagesOf(form, savedAfter(null, form, 'en'), of).map(({ locale }) => locale)).toEqual(['fr']);
  });
});

describe('The form of a step', () => {
  it('holds every language of the step', () => {
    const contents = (['en', 'fr'] as const).map((locale) => ({
      ...{ __typename: 'StepContentDraft' as const, locale },
      payload: saved.contents[locale],
    }));
    const { title, minutes, required, prerequisite } = saved;
    const step: Step = {
      ...{ __typename: 'EditionStep', id: 's', position: 1, kind: 'WEBINAR', contents },
      ...{ title, minutes: minutes ?? 0, required, prerequisite },
    };
    expect(formOf(step, 'm')).toEqual(saved);
  });

  it('begins in the language of the course, with ids that no other new step has', () => {
    const [one, other] = [newForm('article', 'm', 'fr'), newForm('article', 'm', 'fr')];
    expect(Object.keys(one.contents)).toEqual(['fr']);
    expect(one.contents).not.toEqual(other.contents);
  });
});
