export const data = `
Data pipelines: data pipeline, ingestion pipeline, data processing, data engineering, data ingestion, data integration, data heavy, etl, elt < airflow, dbt, spark, incremental load, order pipeline, data warehouse
Data warehousing: data warehouse, data warehousing, data architecture, data platform, data solution < snowflake, bigquery, redshift, dbt, star schema
Product analytics: product analytic, data science, product data < a b test, funnel, churn, cohort, retention curve
Dashboards and reports: dashboard, data visualisation, data visualization, business intelligence, pull report, build report, reporting tool < tableau, power bi, looker, power query, qlik
Insight from data: meaningful information, meaningful insight, actionable insight, insight action, data business decision, data driven decision, data decision making < dashboard, a b test, variance analysis, variance, data warehouse, cohort analysis
Experiments: experimentation, a b test, split test, controlled experiment < experiment, a b test
Machine learning: machine learning, ml model, predictive model < scikit, tensorflow, pytorch, xgboost, trained model
Statistics: statistics, statistical analysis, statistical method < regression, significance, confidence interval, a b test
Explaining figures: explain other, explain complicated, complex idea, explain complex, technical concept non, complex data, complex financial data, data narrative, data storytelling, non technical audience, non technical stakeholder, non financial manager, analysis narrative < explained variance, explain variance, explained model, explain model, presented result, presented finding
Presenting to leaders: executive board, executive presentation, present executive, board presentation, presentation senior, insight executive < supervisory board, presented board, management team, presented executive
Data quality: data quality, data integrity, data accuracy, data governance < data cleaning, deduplicat, validation rule
`
