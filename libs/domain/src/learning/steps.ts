/** A step as the rules of progress see it. Lists of steps are given in course order: module by module. */
export interface OrderedStep {
  readonly id: string;
  readonly required: boolean;
}
