import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { BankQuestionFilter } from './bank.filter.js';
import { BankService } from './bank.service.js';
import {
  BankQuestion,
  BankQuestionPage,
  QuestionBankType,
  SaveQuestionInput,
  toBankQuestion,
  QuestionVersionType,
  toQuestionBank,
  toQuestionVersion,
} from './bank.type.js';
import type { QuestionStatus } from './question.entity.js';
import { QuestionStatusEnum } from './question.type.js';

@Resolver()
export class BankResolver {
  constructor(private readonly banks: BankService) {}

  @Allow('author')
  @Query(() => [QuestionBankType])
  async questionBanks(@CurrentActor() actor: Actor): Promise<QuestionBankType[]> {
    return (await this.banks.banks(actor)).map(toQuestionBank);
  }

  @Allow('author')
  @Query(() => BankQuestionPage)
  async bankQuestions(
    @CurrentActor() actor: Actor,
    @Args('bankId', { type: () => ID }) bankId: string,
    @Args('filter', { type: () => BankQuestionFilter, nullable: true }) filter: BankQuestionFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<BankQuestionPage> {
    const page = await this.banks.questions(actor, bankId, filter ?? null, { first, after });
    return { ...page, nodes: page.nodes.map(toBankQuestion) };
  }

  @Allow('author')
  @Query(() => [QuestionVersionType], { description: 'The newest fifty versions of a question, the newest first.' })
  async questionVersions(
    @CurrentActor() actor: Actor,
    @Args('questionId', { type: () => ID }) questionId: string,
  ): Promise<QuestionVersionType[]> {
    return (await this.banks.history(actor, questionId)).map(toQuestionVersion);
  }

  @Allow('author')
  @Mutation(() => QuestionBankType)
  async createQuestionBank(@CurrentActor() actor: Actor, @Args('title') title: string): Promise<QuestionBankType> {
    return toQuestionBank(await this.banks.createBank(actor, title));
  }

  @Allow('author')
  @Mutation(() => BankQuestion)
  async saveQuestion(@CurrentActor() actor: Actor, @Args('input') input: SaveQuestionInput): Promise<BankQuestion> {
    return toBankQuestion(await this.banks.saveQuestion(actor, input));
  }

  @Allow('author')
  @Mutation(() => BankQuestion)
  async moveQuestion(
    @CurrentActor() actor: Actor,
    @Args('questionId', { type: () => ID }) questionId: string,
    @Args('status', { type: () => QuestionStatusEnum }) status: QuestionStatus,
  ): Promise<BankQuestion> {
    return toBankQuestion(await this.banks.moveQuestion(actor, questionId, status));
  }
}
