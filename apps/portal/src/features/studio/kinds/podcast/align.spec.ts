import { describe, expect, it } from '@jest/globals';
import { contentProblems, localeProblems, type PodcastContent } from '@provost/domain';
import { alignedPodcast } from './align';

const source: PodcastContent = {
  ...{
    kind: 'podcast',
    durationSeconds: 100,
    requiredShare: 0.8,
    sources: [],
    transcript: [],
    chapters: [],
    notes: 'N',
  },
  episodeId: '0198a3f0-0000-7000-8000-000000000001',
  questions: [
    {
      ...{ id: 'q1', at: 100, prompt: 'Why?', multiple: false, required: true },
      options: [
        { id: 'a', text: 'So', correct: true, feedback: 'Yes' },
        { id: 'b', text: 'Not so', correct: false, feedback: 'No' },
      ],
    },
  ],
};
const words: PodcastContent = {
  ...{
    kind: 'podcast',
    durationSeconds: 130,
    requiredShare: 0.5,
    sources: [],
    transcript: [],
    chapters: [],
    notes: 'M',
  },
  questions: [
    {
      ...{ id: 'q1', at: 5, prompt: 'Pourquoi ?', multiple: true, required: false },
      options: [{ id: 'b', text: 'Pas ainsi', correct: true, feedback: '' }],
    },
  ],
};

describe('A podcast in another language', () => {
  it('has the bones of its source, whatever it was before', () => {
    expect(localeProblems(source, words)).not.toEqual([]);
    expect(localeProblems(source, alignedPodcast(source, words))).toEqual([]);
  });

  it('keeps its own words and its own length, and asks at its own end', () => {
    const aligned = alignedPodcast(source, words);
    expect(aligned).toMatchObject({ durationSeconds: 130, notes: 'M', questions: [{ at: 130, prompt: 'Pourquoi ?' }] });
    expect(contentProblems(aligned).filter(({ code }) => code === 'bad-time')).toEqual([]);
  });

  it('asks nothing where nothing is asked any more', () => {
    const { questions: _, ...quiet } = source;
    expect(alignedPodcast(quiet, words)).not.toHaveProperty('questions');
  });
});
