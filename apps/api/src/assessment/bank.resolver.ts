import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { BankService } from './bank.service.js';
import { BankQuestion, BankQuestionPage, QuestionBankType, SaveQuestionInput, toQuestionBank } from './bank.type.js';

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
  bankQuestions(
    @CurrentActor() actor: Actor,
    @Args('bankId', { type: () => ID }) bankId: string,
    @Args('topic', { type: () => String, nullable: true }) topic: string | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<BankQuestionPage> {
    return this.banks.questions(actor, bankId, topic ?? null, { first, after });
  }

  @Allow('author')
  @Mutation(() => QuestionBankType)
  async createQuestionBank(@CurrentActor() actor: Actor, @Args('title') title: string): Promise<QuestionBankType> {
    return toQuestionBank(await this.banks.createBank(actor, title));
  }

  @Allow('author')
  @Mutation(() => BankQuestion)
  saveQuestion(@CurrentActor() actor: Actor, @Args('input') input: SaveQuestionInput): Promise<BankQuestion> {
    return this.banks.saveQuestion(actor, input);
  }
}
