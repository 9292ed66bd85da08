/**
 * Names of products and methods that are also plain words or short forms of several things: they are meant only in
 * their own surroundings. The first pattern says how the name is written, the second what must stand in the same line,
 * the third what must not follow or stand before it.
 */
const names: readonly { name: RegExp; needs?: RegExp; not?: RegExp }[] = [
  { name: /^gtm$/i, needs: /\btag\b|\btracking\b|\banalytics\b|google/i, not: /\bgo[- ]to[- ]market\b|G&A/i },
  { name: /^rca$/i, needs: /\broot\b|\bcause\b|\bincident|\bdefect|\bquality\b|\bfailure/i },
  {
    name: /^react$/i,
    not: /\breact(?:s|ed|ing)? (?:to|quickly|swiftly|calmly|appropriately|fast|well|promptly)\b/i,
  },
  {
    name: /^excel$/i,
    not: /\b(?:to|you|who|and|will|can) excel\b(?! (?:skills?|knowledge|sheets?|spreadsheets?))|\bexcel (?:in|at|within|under) (?:an?|our|your|the|fast|dynamic|this|all|every)\b/i,
  },
  {
    name: /^access$/i,
    needs: /\bexcel\b|\bmicrosoft\b|\bms\b|\boffice\b|\bdatabases?\b|\bword\b|\bvba\b|\bsql\b/i,
    not: /\baccess (?:control|to|management|point|rights?|level)/i,
  },
  {
    name: /^go$/i,
    needs:
      /\bgolang\b|\bpython\b|\bjava\b|\brust\b|\bnode|\btypescript\b|\bprogramming\b|\blanguages?\b|\bbackend\b|\bkubernetes\b|\bGo (?:services?|developer|engineer|code|microservices)|\b(?:in|with|using) Go\b/i,
    not: /\bgo[- ]to|\bgo[- ]live|\bon the go\b/i,
  },
  {
    name: /^lean$/i,
    needs:
      /\b(?:manufactur\w*|six sigma|kaizen|5s|kanban|methods?|principles?|production|process\w*|agile|tools?|tpm)\b/i,
    not: /\blean (?:team|company|organi[sz]ation|and|on)\b/i,
  },
  {
    name: /^in ?design$/i,
    needs: /\bphotoshop\b|\billustrator\b|\badobe\b|\bcreative\b|\blayout\b|\bInDesign\b/,
  },
  { name: /^java$/i, not: /\bjava script\b/i },
  {
    name: /^blueprints?$/i,
    not: /\b(?:solution|architecture|cloud|ai|service|agile|strateg\w*) blueprints?\b/i,
  },
  { name: /^copilot$/i, not: /\bmicrosoft\b|\bcopilot studio\b|\bm365\b|\boffice\b/i },
  {
    // What everyone has to heed is no work of one's own.
    name: /^(?:regulatory )?compliance$/i,
    not: /\bcompliance with (?:all |any |the |our )?(?:applicable|relevant|company|federal|state|local|legal|laws?|regulations?|polic|procedures?|rules?)/i,
  },
  { name: /^transformation$/i, not: /\b(?:extract\w*|load\w*|data|etl)\b/i },
  {
    name: /^layouts?$/i,
    needs:
      /\b(?:print|books?|magazine|newspaper|catalogue|catalog|typograph\w*|indesign|editorial|graphic|design\w*|brochures?)\b/i,
  },
  {
    // What is put in other words, or made into something else, is no language.
    name: /^(?:translat(?:ing|ion|e|es|ed))$/i,
    not: /\btranslat(?:e|es|ed|ing|ion of)\b(?![^.;]{0,40}\b(?:english|spanish|french|german|italian|portuguese|chinese|japanese|arabic|russian|languages?|texts?)\b)[^.;]{0,80}\b(?:in)?to\b|\btranslat(?:e|ing)\b[^.;]{0,60}\bfor (?:lay|non|general|different|all|other|business)/i,
  },
  { name: /^r$/i, not: /\bR\s?&\s?D\b/i },
  {
    name: /^swift$/i,
    needs:
      /\bios\b|\bapple\b|\bxcode\b|\bmobile\b|\bobjective|\bkotlin\b|\bprogramming\b|\bSwift(?:UI)?[,/)]/,
  },
  { name: /^word$/i, needs: /\bexcel\b|\bmicrosoft\b|\bms\b|\boffice\b|\bpowerpoint\b|\bprocessing\b/i },
  {
    name: /^(?:outlook|teams)$/i,
    needs: /\bexcel\b|\bmicrosoft\b|\bms\b|\boffice\b|\bcalendar\b|\bemail\b|\bslack\b|\bzoom\b/i,
  },
  { name: /^sketch$/i, not: /\bsketch[- ]?up\b/i },
  { name: /^spring$/i, needs: /\bjava\b|\bboot\b|\bkotlin\b|\bbackend\b|\bframework/i },
  {
    name: /^shipping$/i,
    not: /\bshipping (?:quickly|fast|features?|code|products?|software|early|often)\b/i,
  },
  {
    name: /^epic$/i,
    needs: /\bcerner\b|\behr\b|\bemr\b|\bhealth\b|\bmedical\b|\brecord|\bchart|\bclinical\b|\bcertifi/i,
  },
  {
    name: /^(?:focus groups?)$/i,
    needs: /\bmarket\b|\bresearch\b|\bconsumer\b|\buser\b/i,
    not: /\bgroup meetings?\b/i,
  },
]

/** Names of programs that are words of everyday or of another trade: written small, they are that word. */
const plainWords = new Set(
  `angular ruby rust dart julia flask express backbone ember vault puppet chef salt hive pig spark storm oracle sage unity blender maya
   notion slack box monday bamboo jasmine mocha cucumber cypress selenium bootstrap foundation crystal elixir groovy pascal drift canvas
   intercom gusto workday concur tally square stripe looker tableau snowflake beam ant maven jest vagrant consul nomad fusion inventor
   rhino primavera asana buffer envoy harbor helm lens nest next node octopus
   solid spinnaker swarm zeppelin`.split(/\s+/),
)
const ofPrograms =
  /\b(?:framework|javascript|typescript|programming|developer|develop\w{0,6}|code|coding|software|library|libraries|stack|frontend|backend|front[- ]end|back[- ]end|script\w{0,4}|platform|api|apis|crm|erp|tools?|systems?|languages?|sql|python|java|aws|devops|app|apps|applications?)\b/i

/** Whether a name stands in a line in which it means something else. */
export function isOutOfPlace(said: string, line: string): boolean {
  const bare = said.trim()
  if (plainWords.has(bare) && bare !== line.trim() && !ofPrograms.test(line)) return true
  const rule = names.find(({ name }) => name.test(bare))
  if (!rule) return false
  if (rule.not?.test(line)) return true
  return rule.needs !== undefined && !rule.needs.test(line)
}
