import { expect, it } from '@jest/globals';
import { domainsIn, wrongDomains } from './email-domains';

it('reads domains however they are parted, each once', () => {
  expect(domainsIn(' Police.example, @customs.example\nport.customs.example;police.example،x.example ')).toEqual([
    'police.example',
    'customs.example',
    'port.customs.example',
    'x.example',
  ]);
  expect(domainsIn('  ')).toEqual([]);
});

it('names those that cannot be', () => {
  expect(wrongDomains('police.example police amina@police.example')).toEqual(['police', 'amina@police.example']);
});
