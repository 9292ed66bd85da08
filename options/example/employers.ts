/** Invented employers, each with what it says of itself and where its postings stand. */
export interface Employer {
  name: string
  place: string
  says: string
  /** Its own career page, or the board it posts on. */
  host: string
  /** What it does is a dealbreaker of the invented person's. */
  ruledOut?: boolean
}

const on = (name: string, place: string, host: string, says: string): Employer => ({
  name,
  place,
  host,
  says,
})

export const employers: readonly Employer[] = [
  on(
    'Alder & Finch',
    'Leeds',
    'careers.alderfinch.example',
    'We bring school meals to four hundred schools.',
  ),
  on(
    'Brindle Freight',
    'Hull',
    'jobs.brindlefreight.example',
    'We move goods between the ports of the North Sea.',
  ),
  on(
    'Castleford Pharmacy Group',
    'Wakefield',
    'board.workplaces.example',
    'We run ninety pharmacies in the north.',
  ),
  on(
    'Dunmore Energy',
    'Edinburgh',
    'careers.dunmore.example',
    'We build small wind farms owned by their neighbours.',
  ),
  on('Eastgate Libraries', 'York', 'board.publicjobs.example', 'We run the libraries of two counties.'),
  on('Fernhollow Foods', 'Bradford', 'jobs.fernhollow.example', 'We bake for shops that are open early.'),
  on(
    'Glasswing Mobility',
    'Manchester',
    'careers.glasswing.example',
    'We run shared bicycles in eleven towns.',
  ),
  on('Harrow & Pike', 'London', 'board.workplaces.example', 'We advise councils on housing.'),
  on('Ironbridge Tools', 'Sheffield', 'jobs.ironbridgetools.example', 'We make hand tools that last.'),
  on('Juniper Health', 'Remote', 'careers.juniperhealth.example', 'We plan the rotas of hospitals.'),
  on('Kittiwake Insurance', 'Liverpool', 'board.workplaces.example', 'We insure boats and small harbours.'),
  on('Lowfell Outdoor', 'Kendal', 'jobs.lowfell.example', 'We rent tents, ropes and maps.'),
  on('Marrow Street Bank', 'Leeds', 'careers.marrowstreet.example', 'We lend to shops and workshops.'),
  on(
    'Northwold Parcels',
    'Doncaster',
    'jobs.northwold.example',
    'We bring parcels to the last mile and back.',
  ),
  on('Oxbow Water', 'Durham', 'board.publicjobs.example', 'We look after rivers and pipes.'),
  on('Penhale Software', 'Remote', 'careers.penhale.example', 'We write planning software for workshops.'),
  on('Quarry Lane Theatre', 'Leeds', 'board.publicjobs.example', 'We play for forty thousand people a year.'),
  on('Redmire Logistics', 'Leeds', 'jobs.redmire.example', 'We run six warehouses for other people’s goods.'),
  on('Saltaire Textiles', 'Shipley', 'jobs.saltairetextiles.example', 'We weave cloth for seats of trains.'),
  on('Thistledown Toys', 'Newcastle', 'careers.thistledown.example', 'We make toys out of wood and wool.'),
  on('Ullswater Data', 'Remote', 'careers.ullswaterdata.example', 'We help charities to count what they do.'),
  { ...on('Vantage Games', 'London', 'board.workplaces.example', 'We make betting apps.'), ruledOut: true },
]
