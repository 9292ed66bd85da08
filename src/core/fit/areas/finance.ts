export const finance = `
Planning and analysis: financial planning, fp&a, fp a, budget forecast < yearly budget, annual budget, budgeting forecasting, rolling forecast, variance analysis, explained variance
Budgeting: budgeting, manage budget, keep budget, keeping budget, within budget, budget management, budget responsibility, budget control < yearly budget, annual budget
Deals and investments: corporate finance, investment decision, capital allocation, merger, acquisition, due diligence < valuation, merger, due diligence
Financial modelling: financial model, financial modeling, financial modelling < valuation, discounted cash, excel model, scenario model
Accounting software !: accounting software, accounting package, accounting system, financial system, erp, erp system < sap, netsuite, quickbooks, oracle financial, dynamics, sage, xero, datev, lawson, peoplesoft
Closing the books: month end, year end close, monthly close, financial close, period end < month end, year end
Reconciliation: reconcil, reconciliation, reconcile < reconciled, reconciliation
Payables: account payable, invoice processing, vendor invoice, supplier invoice, vendor payment < supplier invoice, account payable
Receivables: account receivable, debt collection, dunning, credit control < overdue, days sale outstanding
Statements and standards: financial statement, financial reporting, statutory reporting, gaap, ifrs < year end statement, ifrs, gaap
Audit: audit < auditor, audit finding, sox
Internal controls: internal control, sarbanes, sox, segregation duty, control environment < control payment, sox, sarbanes
Tax: tax return, tax compliance, taxation < vat, tax return, payroll tax
Treasury: treasury, cash management, cash flow forecast, liquidity < credit line, cash forecast, hedging
Cost reduction: cost reduction, cost saving, reduce cost < freight cost, cost fell, cut cost
Payroll: payroll < payroll
Office programs !: microsoft office, ms office, office suite, office application < excel, powerpoint, outlook, microsoft word
Spreadsheets: spreadsheet, excel < excel, power query, pivot
`
