import type { ItemType } from '@provost/domain';
import type { ComponentType } from 'react';
import { CaseFields } from './case-fields';
import { EssayFields } from './essay-fields';
import type { TypeFieldsProps } from './fields';
import { GapsFields } from './gaps-fields';
import { MatchingFields } from './matching-fields';
import { ChoiceFields, HotspotFields, OrderingFields, TrueFalseFields } from './one-slot';

/** The form of each type. Types whose gaps stand in the prompt bring the prompt along. */
export const TYPE_FIELDS: Readonly<Record<ItemType, ComponentType<TypeFieldsProps>>> = {
  single: ChoiceFields,
  multiple: ChoiceFields,
  'true-false': TrueFalseFields,
  matching: MatchingFields,
  ordering: OrderingFields,
  'fill-in': GapsFields,
  'drop-down': GapsFields,
  hotspot: HotspotFields,
  case: CaseFields,
  essay: EssayFields,
};
