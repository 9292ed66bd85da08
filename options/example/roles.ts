/** What the invented employers look for: titles with what their adverts may say. */
export interface Role {
  titles: readonly string[]
  duties: readonly string[]
  musts: readonly string[]
  nice: readonly string[]
  /** Pounds a year: the lowest and how much the range may begin above it. */
  pay: { from: number; spread: number }
}

const shared = ['Clear writing and a calm manner with colleagues of every trade.', 'Care with personal data.']

/** Those on the person's path first: the first three. */
export const roles: readonly Role[] = [
  {
    titles: ['Senior data analyst', 'Senior data analyst, operations', 'Senior data analyst, planning'],
    duties: [
      'Own the figures that the board looks at each month.',
      'Bring two newer analysts along.',
      'Agree with finance and operations on what each number means.',
      'Build forecasts of demand and say how sure they are.',
    ],
    musts: [
      'At least five years of experience in analysis.',
      'Excellent SQL, and Python for analysis.',
      'Experience in stakeholder management.',
      'Experience with forecasting.',
      ...shared,
    ],
    nice: ['Knowledge of dbt.', 'Experience in mentoring.', 'Experience in logistics.'],
    pay: { from: 48_000, spread: 12_000 },
  },
  {
    titles: ['Analytics engineer', 'Analytics engineer (dbt)', 'Analytics engineer, reporting'],
    duties: [
      'Model our data so that every team counts alike.',
      'Write tests for data and act when they fail.',
      'Retire reports that contradict each other.',
      'Speed up the nightly loads.',
    ],
    musts: [
      'Three years of experience with SQL and data modelling.',
      'Hands-on experience with dbt.',
      'Good Python.',
      'Experience with Git.',
      ...shared,
    ],
    nice: ['Experience with Airflow.', 'Experience with Snowflake or BigQuery.', 'Knowledge of Terraform.'],
    pay: { from: 50_000, spread: 15_000 },
  },
  {
    titles: ['Analytics lead', 'Analytics lead, operations', 'Lead data analyst'],
    duties: [
      'Lead a team of four analysts.',
      'Decide with the operations director what is measured, and what is not.',
      'Hire, and help people to grow.',
      'Keep the budget for our tools.',
    ],
    musts: [
      'Experience in leading a team.',
      'At least seven years of experience with data.',
      'Strong SQL and data modelling.',
      'Stakeholder management up to the board.',
      ...shared,
    ],
    nice: ['Experience in a supply chain.', 'Experience with dbt.', 'A degree in a quantitative subject.'],
    pay: { from: 60_000, spread: 14_000 },
  },
  {
    titles: ['Data analyst', 'Operations data analyst', 'Data analyst (supply chain)'],
    duties: [
      'Answer questions of the operations team with data, from the first question to the last slide.',
      'Keep the weekly reports right and retire those that nobody reads.',
      'Find out why orders run late, together with the people who pack them.',
      'Show what a change of plan would cost before it is made.',
    ],
    musts: [
      'Solid SQL and good knowledge of Excel.',
      'Two years of experience as an analyst.',
      'Experience with Power BI or Tableau.',
      ...shared,
    ],
    nice: ['Some Python.', 'Knowledge of a warehouse management system.', 'Experience with forecasting.'],
    pay: { from: 36_000, spread: 8_000 },
  },
  {
    titles: ['Business intelligence developer', 'Power BI developer', 'Reporting analyst'],
    duties: [
      'Build reports in Power BI that people open of their own accord.',
      'Look after the data models behind them.',
      'Teach depot managers to answer their own questions.',
    ],
    musts: [
      'Three years of experience with Power BI and DAX.',
      'Good SQL.',
      'Experience with Excel.',
      ...shared,
    ],
    nice: ['Experience with Azure.', 'Some Python.', 'Experience in retail.'],
    pay: { from: 40_000, spread: 10_000 },
  },
  {
    titles: ['Demand planner', 'Supply planner', 'Forecasting analyst'],
    duties: [
      'Forecast demand for two thousand articles.',
      'Plan stock with purchasing, week by week.',
      'Explain to sales why a forecast was wrong, and learn from it.',
    ],
    musts: ['Experience with forecasting.', 'Very good Excel.', 'Experience with SAP.', ...shared],
    nice: ['Python or R.', 'APICS certification.', 'SQL.'],
    pay: { from: 38_000, spread: 9_000 },
  },
  {
    titles: ['Warehouse shift manager', 'Depot manager'],
    duties: [
      'Lead a crew of thirty on night shifts.',
      'Keep people safe and goods whole.',
      'Plan shifts, holidays and training.',
    ],
    musts: [
      'Experience in leading a crew.',
      'Readiness to work night shifts.',
      'A forklift licence.',
      ...shared,
    ],
    nice: ['Knowledge of Excel.', 'First-aid training.'],
    pay: { from: 34_000, spread: 6_000 },
  },
]

export const benefits: readonly string[] = [
  '28 days of leave, and your birthday.',
  'A budget of £1,200 a year for learning.',
  'A pension to which we add 8 %.',
  'Every second Friday afternoon is free.',
  'A bicycle, or a ticket for the train.',
  'An honest conversation about pay every spring.',
]
