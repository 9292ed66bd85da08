import type { Budget } from '../budget'
import { maxJsonLength, parseLoosely } from '../structured/json'

/** Variables into which pages put what they were rendered from. */
const variables =
  /(?:window\.|self\.|globalThis\.|var |let |const )?(?:__appData|__NEXT_DATA__|__INITIAL_STATE__|__INITIAL_DATA__|__PRELOADED_STATE__|__APOLLO_STATE__|__NUXT__|__DATA__|__remixContext|_initialData|initialState|pageData|jobData|jobDetail|__jobPosting|INITIAL_STATE|APP_DATA)\s*=\s*(?=[{[])/g

const maxScripts = 150

/** The JSON text that begins at `start`, by counting brackets outside strings; null where it does not end. */
function balancedJson(text: string, start: number, budget: Budget): string | null {
  let depth = 0
  let inString = false
  const end = Math.min(text.length, start + maxJsonLength)
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === 92) at++
      else if (code === 34) inString = false
      continue
    }
    if (code === 34) inString = true
    else if (code === 123 || code === 91) depth++
    else if (code === 125 || code === 93) {
      depth--
      if (depth === 0) return text.slice(start, at + 1)
      if (budget.over()) return null
    }
  }
  return null
}

/** Every JSON value that the page's scripts carry as text; scripts are never run and the page's world is not entered. */
export function embeddedJson(document: Document, budget: Budget): { value: unknown; where: string }[] {
  const found: { value: unknown; where: string }[] = []
  for (const script of Array.from(document.querySelectorAll('script:not([src])')).slice(0, maxScripts)) {
    if (budget.over()) break
    const type = script.getAttribute('type') ?? ''
    if (/ld\+json|template|importmap|speculationrules/i.test(type)) continue
    const source = script.textContent ?? ''
    if (source.length < 200 || source.length > maxJsonLength || !/title|position/i.test(source)) continue
    if (/json/i.test(type)) {
      const value = parseLoosely(source)
      if (value !== undefined)
        found.push({ value, where: script.id ? `script#${script.id}`.slice(0, 60) : 'JSON script' })
      continue
    }
    for (const match of source.matchAll(variables)) {
      const json = balancedJson(source, match.index + match[0].length, budget)
      const value = json === null ? undefined : parseLoosely(json)
      if (value !== undefined)
        found.push({ value, where: match[0].replace(/[=\s]|window\.|var |let |const /g, '').slice(0, 60) })
    }
  }
  return found
}
