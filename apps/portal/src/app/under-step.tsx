import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';

const Discussion = lazy(() => import('../features/discussion/discussion'));

/** What stands under every step, whatever its kind: its questions and answers. */
export function UnderStep() {
  const { stepId = '' } = useParams();
  return (
    <Suspense fallback={null}>
      <Discussion key={stepId} stepId={stepId} />
    </Suspense>
  );
}
