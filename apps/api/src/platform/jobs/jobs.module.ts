import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobQueue } from './job-queue.js';
import { JobWorker } from './job-worker.js';
import { Jobs } from './jobs.js';

/** Work that follows a commit. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [JobQueue, Jobs, JobWorker],
  exports: [Jobs, JobWorker],
})
export class JobsModule {}
