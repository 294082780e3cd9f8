export * from './college.js';
export * from './courses.js';
export * from './database.js';
export * from './fake-clock.js';
export * from './people.js';
export * from './server.js';
export * from './statement-count.js';
