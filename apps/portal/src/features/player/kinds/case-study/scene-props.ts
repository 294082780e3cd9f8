import type { CaseState, CaseStudyContent, Scene } from '@provost/domain';
import type { Act } from './use-case';

/** What every view of a scene is given. */
export interface SceneViewProps<S extends Scene = Scene> {
  readonly story: CaseStudyContent;
  readonly state: CaseState;
  readonly scene: S;
  readonly locale: string;
  readonly act: Act;
}
