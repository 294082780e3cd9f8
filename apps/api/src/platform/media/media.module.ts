import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MediaPreparation } from './media-preparation.entity.js';
import { MediaResolver } from './media.resolver.js';
import { MediaService } from './media.service.js';
import { MediaStore } from './media.store.js';
import { MediaWorker } from './media.worker.js';

/** Makes, of an uploaded recording, the forms in which it is sent. */
@Module({
  imports: [TypeOrmModule.forFeature([MediaPreparation])],
  providers: [MediaResolver, MediaService, MediaStore, MediaWorker],
})
export class MediaModule {}
