const names =
  'hours|hours per week|hours worked|salary|pay|pay grade|pay plan|grade|series|supervisor|manager|reports to|reason for leaving|employment type|contract|contract type|phone|telephone|website|may we contact this supervisor|okay to contact this supervisor|ok to contact|arbeitszeit|vorgesetzter|gehalt|teamgröße|team size|industry|branche|headcount'
const aside = new RegExp(`^(?:${names})\\b[^:]{0,30}:`, 'i')

/** What a form says beside the names: hours, pay, who was in charge. */
export const isAside = (text: string): boolean => aside.test(text)

const leave =
  /^(?:in\s+)?(?:(?:elternzeit|mutterschutz|erziehungsurlaub|babypause|sabbatjahr|arbeitssuchend|arbeitssuche|familienphase|parental|maternity|paternity|family|caregiver|caregiving|medical)(?:\s*[-/&]?\s*(?:leave|break))?|(?:career|planned)\s+(?:break|gap)|sabbatical|gap year|congé\s+(?:parental|maternité|de maternité|sabbatique)|(?:baja|permiso|licencia)\s+(?:maternal|paternal|por maternidad|por paternidad)|excedencia|maternità|congedo\s+parentale|licença[\s-]+(?:maternidade|paternidade)|ouderschapsverlof|zwangerschapsverlof|föräldraledig(?:het)?|foreldrepermisjon|barselsorlov|barsel|urlop\s+(?:macierzyński|wychowawczy)|декретный отпуск|отпуск по уходу за ребёнком)(?:\s*\(.{0,40}\))?$/iu

/** Time away from work, which stands among the positions and is none. */
export const isLeave = (text: string): boolean => leave.test(text.trim())
