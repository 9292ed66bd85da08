/** How lines are written: see occupation-area.ts. */
export const software = `
Distributed systems: distributed system, distributed computing, multi tier, multi tiered < microservice, event driven, kafka, service oriented
Relational databases: relational database, database management, database administration, rdbms, sql database < postgresql, mysql, sql server, mariadb, oracle database, slow query
NoSQL databases: nosql < mongodb, cassandra, dynamodb, redis, couchbase
Object-oriented programming: object oriented, oop < java, c#, c++, kotlin, spring boot
Agile ways of working: agile, iterative development < scrum, kanban, sprint, product backlog
Test automation: test automation, automated test, automation test, test coverage < unit test, integration test, end to end test, regression test, pipeline test, test every merge
Unit testing: unit test < jest, junit, pytest
Continuous delivery: ci cd, continuous integration, continuous delivery, continuous deployment, devops, devsecops < jenkins, github action, gitlab ci, release pipeline, deployment pipeline, deploy merge
Software design: application design, software design, system design, software architecture, solution design, api design < designed api, design api, rest api, microservice, architecture
Backend development !: backend, back end, server side < rest api, microservice, spring boot, django, graphql
Frontend development !: frontend, front end, web interface < react, vue, angular
Modernising legacy systems: legacy code, legacy codebase, legacy system, legacy application, modernis, moderniz, modernise, modernize, refactor < legacy, monolith, big application service
JavaScript !: javascript < typescript, Node, React, Vue, Angular
Cloud platforms !: cloud platform, cloud infrastructure, public cloud, cloud service, cloud computing < aws, azure, gcp, google cloud, terraform
Infrastructure as code: infrastructure as code < terraform, ansible, pulumi, cloudformation
Containers: container orchestration, containerised, containerized, containerisation, containerization < kubernetes, docker, helm
Observability: observability, logging, alerting, system monitoring, application monitoring, monitoring production, monitoring tool < grafana, prometheus, datadog, splunk, post mortem
Running production: production support, troubleshoot production, incident response, incident management, on call, site reliability, reliability engineering, reliability critical, high availability < outage, post mortem, root cause
Performance tuning: performance tuning, performance optimisation, performance optimization, optimise performance, optimize performance, query optimization < tuned, latency, load time
Scripting: scripting language, scripting < python, bash, powershell, perl, ruby
Securing systems: information security, cyber security, cybersecurity, application security < penetration test, vulnerability, iso 27001, siem, firewall
Mobile development: mobile development, mobile app < android, ios, swift, kotlin, react native, flutter
Code review: code review, peer review < reviewed code, review code
Technical leadership: technical leadership, technical lead, lead engineer, engineering leadership < led engineer, led developer, team of engineer
Mentoring: mentor, mentoring < mentored, coached
Networks: network administration, network engineering, computer network < cisco, router, vpn, bgp
User support: technical support, help desk, helpdesk, user support, customer support, it support < support ticket, ticket queue, service desk, zendesk, jira service
Artificial intelligence: artificial intelligence, ai solution, ai technology, ai application, generative ai, genai, ai system, large language model, ai model < RAG, LLM, LLMs, GPT, OpenAI, ChatGPT, LangChain, Claude, Gemini, Mistral, embeddings, prompt engineering, machine learning, pytorch, tensorflow, AI summary, AI assistant, neural network, computer vision
`
