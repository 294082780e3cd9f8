import { expect, test } from '@jest/globals';
import { Metrics } from './metrics.js';

test('counts and buckets are cumulative, as Prometheus reads them', () => {
  const metrics = new Metrics();
  metrics.observe('Home', 'ok', 0.0005);
  metrics.observe('Home', 'ok', 0.02);
  metrics.observe('Home', 'ok', 60);
  metrics.observe('Home', 'failed', 0.001);
  const lines = metrics.print().split('\n');
  const of = (start: string): string | undefined => lines.find((line) => line.startsWith(start))?.split(' ')[1];
  const series = 'provost_operation_seconds';
  expect(of(`${series}_bucket{operation="Home",outcome="ok",le="0.001"}`)).toBe('1');
  expect(of(`${series}_bucket{operation="Home",outcome="ok",le="0.025"}`)).toBe('2');
  expect(of(`${series}_bucket{operation="Home",outcome="ok",le="10"}`)).toBe('2');
  expect(of(`${series}_bucket{operation="Home",outcome="ok",le="+Inf"}`)).toBe('3');
  expect(of(`${series}_count{operation="Home",outcome="ok"}`)).toBe('3');
  expect(of(`${series}_count{operation="Home",outcome="failed"}`)).toBe('1');
  expect(Number(of(`${series}_sum{operation="Home",outcome="ok"}`))).toBeCloseTo(60.0205);
});

test('the number of series is bounded', () => {
  const metrics = new Metrics();
  for (let index = 0; index < 2_000; index++) metrics.observe(`Q${index}`, 'ok', 0.01);
  expect(metrics.print().match(/_count/g)).toHaveLength(500);
});
