import { compareRoles } from '../../fit/roles/compare'
import { saysRole } from './words'

/** A headline's pieces, each of which may be a role. */
const between = /[|•·,;:–—/]|\s(?:at|@|for|bei|für|chez|pour|presso|per|en|em|para|na|no)\s/iu

/** Whether a line names a role: in its words, or by the comparison of roles that judges openings too. */
export function roleIn(line: string, role: string): boolean {
  if (saysRole(line, role)) return true
  return line
    .split(between)
    .map(piece => piece.trim())
    .filter(piece => piece !== '')
    .some(piece => compareRoles(role, piece) === 'same')
}
