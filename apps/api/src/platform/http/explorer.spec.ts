import { expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { tinyCollege } from '../specs/tiny-college.js';

test('where documents are open there is an explorer that loads nothing from elsewhere, and can read the schema', async () => {
  const college = await tinyCollege({ openDocuments: true });
  const page = await college.inject({ method: 'GET', url: '/explorer' });
  const schema = await college.ask(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }), {
    text: true,
  });
  await college.close();
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.payload).toContain('/graphql');
  expect(page.payload).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  expect(page.headers['content-security-policy']).toContain("script-src 'self' 'unsafe-inline' blob:");
  expect(schema.errors).toBeUndefined();
});

test('elsewhere there is none', async () => {
  const college = await tinyCollege();
  const page = await college.inject({ method: 'GET', url: '/explorer' });
  await college.close();
  expect(page.statusCode).toBe(404);
});
