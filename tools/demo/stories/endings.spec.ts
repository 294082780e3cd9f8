import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { currentRun, type CaseStudyContent, type Journal } from '@provost/domain';
import {
  aCourseEdition,
  anOfficer,
  aPlace,
  ask,
  startCollege,
  type College,
  type CourseEdition,
} from '@provost/testing';
import { CURRICULA } from '../content/college.js';
import { runsToEndings } from './runs-to-endings.js';

/** Every ending of every case of the demo college is reached by decisions that the server takes and judges. */

const RECORD = `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { progress { complete } } }`;
const STEP = `query ($id: ID!, $step: ID!) { stepPage(enrolmentId: $id, stepId: $step, locale: en) { evidence resumePlace
  content { ... on CaseStudyContent { story } } } }`;

interface StepData {
  evidence: { acts: Journal };
  resumePlace: string;
  content: { story: CaseStudyContent };
}

const cases = CURRICULA.flatMap(({ courses }) => courses)
  .flatMap(({ modules }) => modules.flatMap(({ steps }) => steps))
  .flatMap((step) => (step.kind === 'case-study' ? [{ name: step.key, story: step.content.en }] : []));

const endingsOf = ({ scenes }: CaseStudyContent) => scenes.filter(({ kind }) => kind === 'ending').map(({ id }) => id);

let college: College;
beforeAll(async () => {
  college = await startCollege();
});
afterAll(() => college.stop());

describe.each(cases)('$name', ({ story }) => {
  let course: CourseEdition;
  let runs: ReadonlyMap<string, Journal>;
  beforeAll(async () => {
    course = await aCourseEdition(college, { modules: [[{ kind: 'case-study', content: { ...story } }]] });
    runs = runsToEndings(story, college.clock.now().getTime() - 3_600_000);
  });

  it.each(endingsOf(story))('ends with %s by decisions that were recorded', async (ending) => {
    const officer = await anOfficer(college);
    const id = await aPlace(college, officer, course);
    const stepId = course.stepIds[0] as string;
    const acts = runs.get(ending) ?? {};
    const input = { enrolmentId: id, stepId, session: 'tab', seconds: 900, evidence: { kind: 'case-study', acts } };
    expect(await ask(college, RECORD, { input }, officer)).toEqual({ progress: { complete: true } });
    const { evidence, resumePlace, content } = await ask<StepData>(college, STEP, { id, step: stepId }, officer);
    expect(resumePlace).toBe(ending);
    expect(currentRun(content.story, evidence.acts)?.state).toEqual(currentRun(story, acts)?.state);
  });
});
