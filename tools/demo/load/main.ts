import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { seededRandom } from '@provost/domain';
import { AppModule } from '@provost/api/app.module.js';
import { Receipts } from '@provost/api/assessment/receipts.js';
import { Clock } from '@provost/api/platform/clock.js';
import { Config } from '@provost/api/platform/config/config.js';
import { UnitOfWork } from '@provost/api/platform/database/unit-of-work.js';
import { FilesService } from '@provost/api/platform/files/files.service.js';
import { Credentials } from '@provost/api/platform/sign-in/credentials.service.js';
import { loadCatalogue } from './courses.js';
import { loadCertificates } from './certificates.js';
import { loadDiscussion } from './discussion.js';
import { loadLearning, loadRequests } from './learning.js';
import { loadNotes } from './notes.js';
import { loadShow } from './podcasts.js';
import { loadPeople } from './people.js';

/** Loads the demo college into an empty, migrated database: all of it, or nothing. */
const config = Config.from(process.env);
const app = await NestFactory.createApplicationContext(AppModule.with({ config }), { logger: ['error'] });
try {
  const now = app.get(Clock).now();
  const files = app.get(FilesService);
  await app.get(UnitOfWork).run(async (tx) => {
    const random = seededRandom('Meridian College');
    const { officers, accounts } = await loadPeople(tx, app.get(Credentials), random, now);
    const trainer = accounts.get('trainer@meridian.example');
    const underway = accounts.get('amina@meridian.example');
    if (!trainer || !underway) throw new Error('the demo has no trainer or no officer');
    const catalogue = await loadCatalogue(tx, files, trainer.id, now);
    await loadShow(tx, files, trainer.id, now);
    const [course, byApproval] = catalogue.courses;
    const bank = [...catalogue.banks.values()][0];
    if (!course || !byApproval || !bank) throw new Error('the demo teaches nothing');
    const receipts = app.get(Receipts);
    const completions = await loadLearning(tx, course, { bank, receipts }, { officers, underway }, random, now);
    await loadNotes(tx, course, underway, now);
    await loadDiscussion(tx, course, { officers, trainer }, now);
    await loadRequests(tx, byApproval, officers, random, now);
    await loadCertificates(tx, course, completions, config.secret, now);
  });
  await app.close();
} catch (error) {
  console.error(error);
  process.exit(1);
}
