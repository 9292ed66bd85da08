import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words and signs of a text, cut as the labelled sentences are: at spaces, with punctuation apart. */
const cut = (text: string): string[] =>
  text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}+#&/.'’-]*[\p{L}\p{N}+#])?|[^\s\p{L}\p{N}]/gu) ?? []

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)
const normal = (word: string): string => word.toLowerCase().replace(/\d/g, '0')

/** Job language for word classes: the sentences of DATA that are no test, in lower case with digits as 0. */
export function jobSentences(data: string): string[][] {
  const sentences: string[][] = []
  for (const file of ['skillspan.train', 'green.train']) {
    for (const line of lines(join(data, 'skills', `${file}.jsonl`))) {
      sentences.push((JSON.parse(line) as { tokens: string[] }).tokens.map(normal))
    }
  }
  const take = (text: string) => {
    for (const part of text.split(/\n|(?<=[.!?])\s+(?=\p{Lu})/u)) {
      const tokens = cut(part).map(normal)
      if (tokens.length > 2) sentences.push(tokens)
    }
  }
  for (const line of lines(join(data, 'ads', 'unlabelled.jsonl')))
    take((JSON.parse(line) as { text: string }).text)
  for (const line of lines(join(data, 'ads', 'gold.jsonl'))) {
    for (const { t } of (JSON.parse(line) as { lines: { t: string }[] }).lines) take(t)
  }
  for (const line of lines(join(data, 'text', 'esco-skills.txt'))) take(line)
  for (const line of lines(join(data, 'text', 'onet-occupations.tsv')))
    take(line.split('\t').slice(1).join('\n'))
  take(readFileSync(join(data, 'text', 'esco-occupations.csv'), 'utf8').replace(/https?:\/\/\S+/g, ' '))
  return sentences
}

/** Words by how often they occur, the rare ones left out. */
export function frequentWords(sentences: readonly (readonly string[])[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word)
}
