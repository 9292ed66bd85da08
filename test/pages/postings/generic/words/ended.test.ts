import { expect, it } from 'vitest'
import { isEndedLine } from '../../../../../src/pages/postings/generic/words/ended'

it.each([
  'This requisition has been cancelled',
  'Sorry, this position has been filled.',
  'This listing expired on 3 May 2026.',
  'Diese Stelle ist leider bereits besetzt',
  'Offre pourvue',
  'Esta oferta ya no está disponible',
  'Vaga preenchida',
  'Annuncio scaduto',
  'Deze vacature is helaas gesloten.',
  'Rekrutacja została zakończona',
  'Pozice je již obsazena',
  'Tjänsten är tillsatt',
  'Stillingen er besat',
  'Hakuaika on päättynyt',
  'Bu ilan yayından kaldırıldı',
  'Az állás betöltve',
  'Вакансия закрыта',
  'この求人は募集を終了しました',
  '该职位已关闭',
  '채용이 마감되었습니다',
  'We have already hired somebody for this post',
  'The job you are looking for has been withdrawn',
  'The employer has closed this vacancy',
  'This advert has been taken down',
])('“%s” says that it is over', text => expect(isEndedLine(text)).toBe(true))

it.each([
  'This role is closed on Mondays as our shop is closed.',
  'Applications are closed to agencies.',
  'Job expired? See our other jobs below.',
  'This position is open until it is filled.',
  'You will close positions that have been filled.',
  'Die Stelle ist ab sofort zu besetzen',
  'Esta oferta está disponible',
  'We have hired twelve gardeners this year',
  'The employer has closed two shops',
])('“%s” does not', text => expect(isEndedLine(text)).toBe(false))
