/** Titles that lead people in any trade; "manager" alone may manage a product, a project or an account. */
const leads =
  /\b(?:head|director|chief|vp|president|(?:team|shift|crew|section|department|floor|group) ?lead(?:er)?|supervisor|foreman|forewoman|charge nurse|head teacher|sous chef|superintendent|principal|(?:engineering|nurse|ward|store|shop|general|branch|plant|area|regional|people) manager|leiter(?:in)?|teamleit\w*|jefe|chef d['’]équipe|responsable|capo|encarregad\w+)\b/i
const mayLead =
  /manager|\bhead\b|\blead(?:er)?\b|director|chief|supervisor|\bvp\b|president|foreman|superintendent|principal|leit(?:er|ung)|gerente|gestor|jefe|responsable|capo|coordinator|encarregad/i

/** Who wants to lead people is not on the path with a title that leads nobody. */
export const leadsNobody = (title: string, targets: readonly string[]): boolean =>
  targets.length > 0 && targets.every(target => leads.test(target)) && !mayLead.test(title)
