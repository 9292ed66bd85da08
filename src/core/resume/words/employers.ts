/** Words that only names of organisations hold. */
const organisation =
  /(?:^|[\s,(.])(?:inc|incorporated|llc|llp|lp|ltd|limited|plc|corp|corporation|co|company|companies|gmbh|ag|kg|ohg|ug|e\.?v|mbh|se|sa|s\.a|sas|sarl|sàrl|srl|s\.r\.l|spa|s\.p\.a|s\.l|slu|lda|ltda|bv|b\.v|nv|n\.v|ab|as|a\/s|aps|asa|oy|oyj|kk|pty|sp\.? z o\.?o|s\.r\.o|a\.s|ооо|оао|зао|ао|ип|group|gruppe|groupe|grupo|gruppo|holding|holdings|solutions|systems|technologies|technology|labs?|laboratory|laboratories|studios?|partners|associates|consulting|consultancy|industries|enterprises|ventures|capital|bank|insurance|hospital|clinic|klinik|klinikum|university|college|school|institute|academy|universität|hochschule|université|universidad|università|universidade|universiteit|университет|foundation|stiftung|fondation|agency|agentur|agence|ministry|department of|council|authority|museum|gallery|church|society|association|district|restaurant|cafe|café|hotel|store|shop|services|software|media|networks?|pharma|pharmaceuticals|logistics|airlines|motors|energy|foods|financial|international|startup|freelance|self-employed|selbstst?ändig|freiberuflich|autónomo|indépendant|instituut|instituto|istituto|garden|cent(?:er|re)|medical|health(?:care)?|care|&\s*(?:partner|söhne|sons|co)|ingenieure|stadtwerke|werke|verlag|verein|maison|agence|radio|tv|universitätsklinikum|krankenhaus|gemeinde|stadt|amt)(?=$|[\s,).:;|])/iu

/** How much a text looks like the name of an employer, 0 or 1: "Example Company", but not "a small company". */
export function employerScore(text: string): number {
  const [found] = organisation.exec(text) ?? []
  return found !== undefined && /\p{Lu}|&/u.test(found) ? 1 : 0
}
