import { Module, type DynamicModule } from '@nestjs/common';
import { PlatformModule, type PlatformParts } from './platform/platform.module.js';

/** The college: its floors, from the ground up. */
@Module({})
export class AppModule {
  static with(parts: PlatformParts): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(parts)],
    };
  }
}
