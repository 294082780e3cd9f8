import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { LearningStore } from './learning.store.js';

/** The viewer's place in a course, if she holds one. */
export interface MyPlace {
  readonly id: string;
  readonly status: string;
}

/** Makes the learning floor's loaders; the GraphQL context keeps one of each per request. */
@Injectable()
export class LearningLoaders {
  constructor(private readonly store: LearningStore) {}

  /** Course id → the person's place in it. One statement for any number of courses. */
  placeByCourse(personId: string): DataLoader<string, MyPlace | null> {
    return new DataLoader(async (courseIds) => {
      const places = new Map((await this.store.placesOfPerson(personId)).map((place) => [place.courseId, place]));
      return courseIds.map((id) => places.get(id) ?? null);
    });
  }

  /** Course id → how many places were ever taken in it. */
  enrolmentCount(): DataLoader<string, number> {
    return new DataLoader(async (courseIds) => {
      const counts = new Map(
        (await this.store.enrolmentsPerCourse(courseIds)).map(({ courseId, count }) => [courseId, count]),
      );
      return courseIds.map((id) => counts.get(id) ?? 0);
    });
  }
}
