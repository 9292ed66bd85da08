const school =
  /universi[dt]|univ\.|\buni\b|college|school|institut|academy|academi|akademi|polytech|politec|politéc|hochschule|schule\b|gymnasium|lycée|lyceum|liceum|liceo|école|ecole|escuela|escola|scuola|istituto|facult|fakult|faculdade|facoltà|seminary|conservator|\b(?:MIT|ETH|EPFL|UCLA|UC|NYU|CUNY|SUNY|USC|IIT|NIT|TU|FH|LMU|RWTH|KTH|NTNU|DTU|UCL|LSE|HEC|ENS|INSA|KIT|HTL|VUT|ČVUT|МГУ|МГТУ|СПбГУ)\b|högskola|høgskole|højskole|korkeakoulu|yliopisto|egyetem|üniversite|uczelni|szkoł|politechnik|škol|университет|институт|академи|колледж|школа|大学|bootcamp|boot camp|polytechnique|campus\b|seminar\b/iu

const degree =
  /\b(?:b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?s|m\.?\s?s|b\.?\s?eng|m\.?\s?eng|b\.?\s?tech|m\.?\s?tech|m\.?\s?phil|ph\.?\s?d|mba|m\.?b\.?a|mfa|bfa|bba|b\.?com|m\.?com|ll\.?\s?[bm]|j\.?d|m\.?d|ed\.?d|mph|mpa|msw|rn|bsn|msn|ged|a\.?a\.?s?|hnd|dipl\.?|bts|dut|gcse|abitur|matura|fachabitur|mag\.)(?![\p{L}])|bachelor|master|doctor|diplom|associate|licen[cs]|degree|certificate|minor in|major in|high school|secondary|magister|magisterium|ingenieur|staatsexamen|ausbildung zu|bacc?alaur|licence|maîtrise|doctorat|grado|máster|ingeniería|licenciatura|laurea|dottorato|maturità|mestrado|bacharel|doutorado|graduação|kandidat|civilingenjör|licencjat|inżynier|magistr|бакалавр|магистр|специалист|аспирант|кандидат наук|maisteri|lisans|studium\b|studies\b|nanodegree|apprenticeship/iu

/** Degree words end at a word's end only in part; "Masters Systems" and the like are rare enough. */
export const isSchool = (text: string): boolean => school.test(text)
export const isDegree = (text: string): boolean => degree.test(text)
