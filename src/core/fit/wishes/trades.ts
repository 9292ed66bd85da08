import { type Message, messages } from '../../kernel/message'

const words = messages('fit/wishes/trades', {
  gambling: 'gambling',
  tobacco: 'tobacco',
  weaponsAndDefence: 'weapons and defence',
  oilGasAndCoal: 'oil, gas and coal',
  alcohol: 'alcohol',
  crypto: 'crypto',
  adultContent: 'adult content',
  surveillance: 'surveillance',
  multiLevelMarketing: 'multi-level marketing',
  doorToDoorSales: 'door-to-door sales',
  coldCalling: 'cold calling',
  payByCommissionAlone: 'pay by commission alone',
  debtCollection: 'debt collection',
  animalTesting: 'animal testing',
  fastFashion: 'fast fashion',
  meatIndustry: 'meat industry',
})
/** A trade, or a way of selling or working, that people rule out. */
export interface Trade {
  name: Message
  /** How the user names it. */
  wish: RegExp
  /** Words by which an advert of it is known. */
  cue: RegExp
  /** Something one does rather than a field one works in: asked for in a duty or a requirement, it is said. */
  isActivity?: true
}

export const trades: readonly Trade[] = [
  {
    name: words.gambling(),
    wish: /\b(?:gambling|betting|casinos?|lotter(?:y|ies))\b/i,
    cue: /\b(?:gambling|i?gaming (?:and|&) (?:betting|leisure)|igaming|sports ?betting|betting|casinos?|sportsbooks?|bookmakers?|lotter(?:y|ies)|slot machines?)\b/i,
  },
  {
    name: words.tobacco(),
    wish: /\b(?:tobacco|cigarettes?|vap(?:e|es|ing)|nicotine|smoking)\b/i,
    cue: /\b(?:tobacco|cigarettes?|cigars?|vap(?:e|es|ing) products?|e-cigarettes?|nicotine)\b/i,
  },
  {
    name: words.weaponsAndDefence(),
    wish: /\b(?:weapons?|arms|defen[cs]e|military|munitions?|army)\b/i,
    cue: /\b(?:(?<!secret )weapons?|armaments?|munitions?|missiles?|firearms|warfighters?|war ?ships?|combat aircraft|(?:aerospace|space) (?:and|&) defen[cs]e|defen[cs]e (?:industry|sector|contractor|company|technology|systems?|customers?|programs?|programmes?|markets?)|department of (?:defense|war)|ministry of defen[cs]e|u\.?s\.? (?:army|navy|air force)|military (?:systems?|customers?|programs?|technology|aircraft|vehicles?))\b/i,
  },
  {
    name: words.oilGasAndCoal(),
    wish: /\b(?:oil|gas|coal|fossil|petroleum|fracking)\b/i,
    cue: /\b(?:oil (?:and|&) gas|oil\/gas|petroleum|petrochemicals?|crude oil|oil ?fields?|oil rigs?|fossil fuels?|coal (?:mines?|mining|power)|offshore drilling|fracking|refiner(?:y|ies))\b/i,
  },
  {
    name: words.alcohol(),
    wish: /\b(?:alcohol|spirits|liquor)\b/i,
    cue: /\b(?:alcohol(?:ic)? (?:beverages?|drinks?|brands?|sales)|spirits (?:brand|company|industry|portfolio)|wines? (?:and|&) spirits|brewer(?:y|ies)|distiller(?:y|ies)|liquor)\b/i,
  },
  {
    name: words.crypto(),
    wish: /\b(?:crypto\w*|blockchain|web3|nft)\b/i,
    cue: /\b(?:crypto(?:currency|currencies|\b)|blockchain|web3|defi|nfts?|bitcoin|on-?chain|digital assets)\b/i,
  },
  {
    name: words.adultContent(),
    wish: /\b(?:adult (?:content|entertainment|industry)|porn\w*)\b/i,
    cue: /\b(?:adult (?:content|entertainment|industry)|porn\w*)\b/i,
  },
  {
    name: words.surveillance(),
    wish: /\b(?:surveillance|spyware)\b/i,
    cue: /\b(?:(?<!cctv |video )surveillance (?:technology|products?|software|solutions)|(?<!anti-)spyware|lawful interception)\b/i,
  },
  {
    name: words.multiLevelMarketing(),
    wish: /\b(?:mlm|multi[- ]level|network marketing|pyramid)\b/i,
    cue: /\b(?:mlm|multi[- ]level marketing|network marketing|recruit your own team|downline)\b/i,
    isActivity: true,
  },
  {
    name: words.doorToDoorSales(),
    wish: /\bdoor[- ]to[- ]door\b|\bcanvassing\b/i,
    cue: /\b(?:door[- ]to[- ]door|canvass(?:er|ers|ing))\b/i,
    isActivity: true,
  },
  {
    name: words.coldCalling(),
    wish: /\bcold[- ]?call(?:s|ing)?\b|\btelemarketing\b/i,
    cue: /\b(?:cold[- ]?call(?:s|ing)?|telemarketing(?! (?:firms?|vendors?|agenc))|outbound calls)\b/i,
    isActivity: true,
  },
  {
    name: words.payByCommissionAlone(),
    wish: /\bcommission\b/i,
    cue: /\b(?:commission[- ]only|100\s?% commission|pure commission|straight commission|uncapped commission only)\b/i,
    isActivity: true,
  },
  {
    name: words.debtCollection(),
    wish: /\b(?:payday|debt collection|collections)\b/i,
    cue: /\b(?:payday (?:loans?|lend\w*)|debt (?:collection|collector)s?|collections agency)\b/i,
  },
  {
    name: words.animalTesting(),
    wish: /\b(?:animal (?:testing|experiments?))\b/i,
    cue: /\b(?:animal (?:testing|studies|experiments?)|in vivo)\b/i,
    isActivity: true,
  },
  { name: words.fastFashion(), wish: /\bfast fashion\b/i, cue: /\bfast fashion\b/i },
  {
    name: words.meatIndustry(),
    wish: /\b(?:meat|slaughter\w*)\b/i,
    cue: /\b(?:meat (?:processing|packing|plant|production)|slaughter\w*|abattoirs?|poultry (?:plant|processing))\b/i,
  },
]
