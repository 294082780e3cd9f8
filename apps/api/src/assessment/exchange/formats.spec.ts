import { describe, expect, it } from '@jest/globals';
import {
  choiceQuestion,
  dropDown,
  essay,
  fillIn,
  matching,
  numberSlot,
  ordering,
  textSlot,
  trueFalse,
  type Built,
} from './build.js';
import type { Format, ReadFile } from './exchanged.js';
import { FORMAT_RULES, readFile } from './formats.js';
import { contentOf } from './same.js';
import { csvTemplate } from './template.js';

const AS = { locale: 'en', topic: 'signs', difficulty: 'medium' } as const;
const NAMES: Record<Format, string> = { 'moodle-xml': 'q.xml', gift: 'q.txt', csv: 'q.csv' };
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (format: Format, text: string): ReadFile => readFile(bytes(text), NAMES[format], AS);
const quiz = (...questions: string[]) => `<?xml version="1.0" encoding="UTF-8"?><quiz>${questions.join('')}</quiz>`;
const moodle = (type: string, inside: string, prompt = '<p>Which?</p>') =>
  quiz(
    `<question type="${type}"><name><text>n</text></name><questiontext format="html"><text><![CDATA[${prompt}]]></text></questiontext>${inside}</question>`,
  );
const answer = (fraction: number, text: string, more = '') =>
  `<answer fraction="${fraction}"><text>${text}</text>${more}</answer>`;
const only = (file: ReadFile) => {
  expect(file.problem).toBeNull();
  expect(file.questions).toHaveLength(1);
  return file.questions[0] as ReadFile['questions'][number];
};
const codes = (remarks: readonly { code: string }[]) => remarks.map(({ code }) => code);

const around = { prompt: 'Which?', explanation: '' };
const option = (text: string, right = false, feedback = '') => ({ text, right, feedback });
const typed = (text: string[], exactCase = false) => textSlot(text, 'en', { exactCase, exactDiacritics: true });
const gapped = (prompt: string) => ({ prompt, explanation: '' });

// prettier-ignore
const FORMS: [name: string, format: Format, file: string, built: Built][] = [
  ['one of several', 'moodle-xml', moodle('multichoice', `<single>true</single>${answer(100, 'a')}${answer(0, 'b', '<feedback><text>no</text></feedback>')}`),
    choiceQuestion(around, [option('a', true), option('b', false, 'no')], { several: false, shuffle: false })],
  ['several', 'moodle-xml', moodle('multichoice', `<single>false</single><shuffleanswers>1</shuffleanswers>${answer(50, 'a')}${answer(50, 'b')}${answer(-50, 'c')}`),
    choiceQuestion(around, [option('a', true), option('b', true), option('c')], { several: true, shuffle: true })],
  ['true or false', 'moodle-xml', moodle('truefalse', answer(0, 'true') + answer(100, 'false')), trueFalse(around, false, ['', ''], 'en')],
  ['matching', 'moodle-xml', moodle('matching', '<subquestion><text>x</text><answer><text>1</text></answer></subquestion><subquestion><text>y</text><answer><text>2</text></answer></subquestion><subquestion><text></text><answer><text>3</text></answer></subquestion>'),
    matching(around, [{ label: 'x', answer: '1' }, { label: 'y', answer: '2' }, { label: '', answer: '3' }], { shuffle: true })],
  ['ordering', 'moodle-xml', moodle('ordering', `<gradingtype>ALL_OR_NOTHING</gradingtype>${answer(1, 'a')}${answer(2, 'b')}`), ordering(around, ['a', 'b'], 'all-or-nothing')],
  ['a short answer', 'moodle-xml', moodle('shortanswer', `<usecase>1</usecase>${answer(100, 'seal')}${answer(100, 'Seal')}`), fillIn(gapped('Which? [[g1]]'), [typed(['seal', 'Seal'], true)])],
  ['a number with its unit', 'moodle-xml', moodle('numerical', `${answer(100, '10', '<tolerance>0.5</tolerance>')}<units><unit><multiplier>1</multiplier><unit_name>days</unit_name></unit></units>`),
    fillIn(gapped('Which? [[g1]]'), [numberSlot(10, 0.5, 'days')])],
  ['words in gaps', 'moodle-xml', moodle('gapselect', '<selectoption><text>a</text><group>1</group></selectoption><selectoption><text>b</text><group>1</group></selectoption>', 'The [[2]] one'),
    dropDown(gapped('The [[g1]] one'), [[option('a'), option('b', true)]], { shuffle: false })],
  ['embedded answers that are typed', 'moodle-xml', moodle('cloze', '', 'Article {1:SHORTANSWER:=61~=sixty\\~one} has {1:NM:=10:2} days'),
    fillIn(gapped('Article [[g1]] has [[g2]] days'), [typed(['61', 'sixty~one']), numberSlot(10, 2, '')])],
  ['embedded answers that are chosen', 'moodle-xml', moodle('multianswer', '', 'The {1:MCS:=a#yes~b} one'),
    dropDown(gapped('The [[g1]] one'), [[option('a', true, 'yes'), option('b')]], { shuffle: true })],
  ['one of several', 'gift', '::n:: Which?{~b#no =a}', choiceQuestion(around, [option('b', false, 'no'), option('a', true)], { several: false, shuffle: true })],
  ['several', 'gift', 'Which?{~%50%a ~%50%b ~%-50%c ####why}', choiceQuestion({ prompt: 'Which?', explanation: 'why' }, [option('a', true), option('b', true), option('c')], { several: true, shuffle: true })],
  ['a missing word', 'gift', 'Grant is {~buried =entombed} there.', dropDown(gapped('Grant is [[g1]] there.'), [[option('buried'), option('entombed', true)]], { shuffle: true })],
  ['true', 'gift', 'Which?{TRUE#wrong#right}', trueFalse(around, true, ['right', 'wrong'], 'en')],
  ['false', 'gift', 'Which?{F}', trueFalse(around, false, ['', ''], 'en')],
  ['matching', 'gift', 'Which?{=x -> 1 =y -> 2 = -> 3}', matching(around, [{ label: 'x', answer: '1' }, { label: 'y', answer: '2' }, { label: '', answer: '3' }], { shuffle: true })],
  ['a short answer', 'gift', 'Which? {=a =%100%b\\=c}', fillIn(gapped('Which? [[g1]]'), [typed(['a', 'b=c'])])],
  ['a number', 'gift', 'Which? {#10:0.5}', fillIn(gapped('Which? [[g1]]'), [numberSlot(10, 0.5, '')])],
  ['a range', 'gift', 'Which? {#9.5..10.5}', fillIn(gapped('Which? [[g1]]'), [numberSlot(10, 0.5, '')])],
  ['ordering', 'gift', 'Which?{>2 ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST SHOW\na\nb\n}', ordering(around, ['a', 'b'], 'neighbours')],
  ['escapes', 'gift', 'Is \\{a\\: b\\}\\nso?{=\\~1 ~\\#2}', choiceQuestion(gapped('Is {a: b}\nso?'), [option('~1', true), option('#2')], { several: false, shuffle: true })],
  ['semicolons of a spreadsheet', 'csv', '\ufefftype;prompt;choice1;choice2;right\r\nsingle;"Which; one?";a;b;2\r\n', choiceQuestion(gapped('Which; one?'), [option('a'), option('b', true)], { several: false, shuffle: true })],
  ['a rubric', 'csv', 'type,prompt,choice1,markers\nessay,Which?,Clear | 0 = no | 2 = yes,2\n',
    essay(around, [{ title: 'Clear', levels: [{ text: 'no', points: 0 }, { text: 'yes', points: 2 }] }], { leastWords: null, mostWords: null, markers: 2 })],
];

describe('a file is read', () => {
  it.each(FORMS)('%s (%s)', (_name, format, file, built) => {
    const { question, reasons } = only(read(format, file));
    expect(reasons).toEqual([]);
    expect(question && contentOf(question.item, question.text, 'en')).toBe(contentOf(built.item, built.text, 'en'));
  });

  it.each([
    [
      'moodle-xml',
      quiz(
        `<question type="category"><category><text>$course$/top/Law//Acts</text></category></question>`,
        moodle(
          'truefalse',
          answer(100, 'true') +
            answer(0, 'false') +
            '<defaultgrade>3</defaultgrade><tags><tag><text>hard</text></tag></tags>',
        ).slice(44, -7),
      ),
      'Law/Acts',
      'hard',
      3,
    ],
    ['gift', '$CATEGORY: $course$/Law//Acts\n\n// [tag:hard]\nSo?{T}', 'Law/Acts', 'hard', 1],
    [
      'csv',
      'type,prompt,right,topic,difficulty,points\ntrue-false,So?,true,Law/Acts,hard,"2,5"',
      'Law/Acts',
      'hard',
      2.5,
    ],
    ['gift', 'So?{T}', 'signs', 'medium', 1],
  ] as const)('%s: topic, difficulty and points', (format, file, topic, difficulty, points) => {
    expect(only(read(format, file)).question).toMatchObject({ topic, difficulty, points });
  });

  it('the template has a row of each type that it carries, and each is taken', () => {
    const { questions } = read('csv', csvTemplate());
    expect(questions.flatMap(({ reasons }) => reasons)).toEqual([]);
    expect(new Set(questions.map(({ question }) => question?.item.type)).size).toBe(8);
  });
});

// prettier-ignore
const SAID: [name: string, format: Format, file: string, notes: string[]][] = [
  ['formatting, pictures and equations', 'moodle-xml', moodle('truefalse', answer(100, 'true') + answer(0, 'false'), '<b>So</b> \\(x^2\\) <img src="@@PLUGINFILE@@/a.png" alt="a sign">'), ['formatting-lost', 'picture-lost', 'equation-kept']],
  ['an option that earned a part', 'moodle-xml', moodle('multichoice', answer(100, 'a') + answer(50, 'b')), ['partial-credit-lost']],
  ['a wrong option that cost nothing', 'moodle-xml', moodle('multichoice', `<single>false</single>${answer(100, 'a')}${answer(0, 'b')}`), ['wrong-now-costs']],
  ['an essay', 'gift', 'Why?{}', ['rubric-to-write']],
  ['other units, hints and feedback', 'moodle-xml', moodle('numerical', `${answer(100, '1', '<feedback><text>yes</text></feedback>')}<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit><unit><multiplier>100</multiplier><unit_name>cm</unit_name></unit></units><hint><text>look</text></hint>`), ['units-lost', 'feedback-lost', 'hints-lost']],
];
it.each(SAID)('says what is changed: %s', (_name, format, file, notes) => {
  const { question, notes: found } = only(read(format, file));
  expect(question).not.toBeNull();
  expect(codes(found)).toEqual(notes);
});

// prettier-ignore
const REJECTED: [name: string, format: Format, file: string, reason: string][] = [
  ['an unknown type', 'moodle-xml', moodle('stack', ''), 'unknown-type'],
  ['a type that every object has', 'moodle-xml', moodle('constructor', ''), 'unknown-type'],
  ['a calculated question', 'moodle-xml', moodle('calculatedmulti', ''), 'calculated'],
  ['a picture to drag on', 'moodle-xml', moodle('ddmarker', ''), 'needs-picture'],
  ['a description', 'moodle-xml', moodle('description', ''), 'not-a-question'],
  ['nothing that earns everything', 'moodle-xml', moodle('multichoice', answer(50, 'a') + answer(0, 'b')), 'no-full-credit'],
  ['several numbers', 'gift', 'Which?{#=1 =2}', 'several-numbers'],
  ['a word as a number', 'gift', 'Which?{#ten}', 'not-a-number'],
  ['anything as an answer', 'gift', 'Which?{=*}', 'wildcard'],
  ['typed and chosen gaps', 'moodle-xml', moodle('cloze', '', '{1:SA:=a} {1:MC:=a~b}'), 'mixed-gaps'],
  ['several choices in a gap', 'moodle-xml', moodle('cloze', '', '{1:MR:=a~=b}'), 'several-choices-in-gap'],
  ['a brace that is never closed', 'gift', 'Which?{=a', 'bad-braces'],
  ['a question of a megabyte', 'gift', `${'x'.repeat(1_000_000)}{T}`, 'too-long'],
  ['options that read alike', 'gift', 'Which?{=a ~a}', 'same-words'],
  ['a right option that is not there', 'csv', 'type,prompt,choice1,choice2,right\nsingle,Which?,a,b,3', 'bad-cell'],
  ['a hotspot', 'csv', 'type,prompt\nhotspot,Which?', 'needs-picture'],
  ['no words', 'csv', 'type,prompt,right\ntrue-false,,true', 'empty-text'],
];
it.each(REJECTED)('rejects with a reason and gives the source back: %s', (_name, format, file, reason) => {
  const { question, reasons, original } = only(read(format, file));
  expect(question).toBeNull();
  expect(codes(reasons)).toContain(reason);
  expect(codes(only(read(format, FORMAT_RULES[format].again([original], file))).reasons)).toEqual(codes(reasons));
});

const laughs = Array.from({ length: 9 }, (_none, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
// prettier-ignore
const HOSTILE: [name: string, file: string | Uint8Array, fileName: string, problem: string][] = [
  ['an external entity', '<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz><question type="essay"><name><text>&x;</text></name></question></quiz>', 'q.xml', 'has-dtd'],
  ['a billion laughs', `<!DOCTYPE quiz [<!ENTITY l0 "ha">${laughs}]><quiz>&l9;</quiz>`, 'q.xml', 'has-dtd'],
  ['a document type in small letters', '<!doctype quiz><quiz/>', 'q.xml', 'has-dtd'],
  ['elements that never close', '<quiz><question type="essay">', 'q.xml', 'malformed-xml'],
  ['a tower of elements', `${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`, 'q.xml', 'malformed-xml'],
  ['another document', '<html></html>', 'q.xml', 'not-moodle'],
  ['bytes that are no UTF-8', Uint8Array.of(0x3c, 0x71, 0xff, 0xfe), 'q.xml', 'not-utf-8'],
  ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><quiz/>', 'q.xml', 'not-utf-8'],
  ['nothing', '', 'q.txt', 'no-questions-in-file'],
  ['a quote that never closes', 'type,prompt\n"single,a', 'q.csv', 'malformed-csv'],
  ['a table of something else', 'name,age\nA,3', 'q.csv', 'missing-column'],
  ['too many', 'So?{T}\n\n'.repeat(2_001), 'q.gift', 'too-many-questions'],
  ['a picture', '\u0089PNG', 'q.png', 'unknown-format'],
];
it.each(HOSTILE)('refuses as a whole: %s', (_name, file, fileName, problem) => {
  const found = readFile(typeof file === 'string' ? bytes(file) : file, fileName, AS);
  expect(found.problem?.code).toBe(problem);
  expect(found.questions).toEqual([]);
});

it('reads a document type in words as words, and an entity that is not XML as it stands', () => {
  const file = moodle('truefalse', answer(100, 'true') + answer(0, 'false'), '&lt;!DOCTYPE x&gt; &bogus; &amp;lt;');
  expect(only(read('moodle-xml', file)).question?.text.prompt).toBe('<!DOCTYPE x> &bogus; &lt;');
});
