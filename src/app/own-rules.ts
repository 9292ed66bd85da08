import type { OwnRule } from '../core/fit/own-rules/own-rule'
import { ownRules } from '../records/ownRules'
import { storage } from '../store/open'
import { add, list, remove } from '../store/rows'

/** What the user corrects in a judgement, from whatever surface. All that was noticed is then judged anew. */
export const ruleActs = {
  /** Said twice it is one rule. @returns how to take it back. */
  async addRule(rule: OwnRule): Promise<() => Promise<void>> {
    const db = await storage()
    const [known] = await list(db, ownRules, { by: 'of', is: rule.of })
    const { id } = known ?? (await add(db, ownRules, rule))
    return async () => void (await remove(db, ownRules, id))
  },
  /** @returns how to say it again; null where it was gone. */
  takeRuleBack: async (id: string): Promise<(() => Promise<void>) | null> =>
    remove(await storage(), ownRules, id),
}
