import type { LanguageWords } from './language-words'

export const portuguese: LanguageWords = {
  code: 'pt',
  small:
    'o|a|os|as|de|do|da|dos|das|e|em|no|na|um|uma|para|com|que|por|se|seu|sua|nos|nas|ao|nosso|nossa|ou|você|não|mais|ser|como|são|é|pelo|pela|à',
  headings: {
    about:
      'sobre nós|quem somos|a empresa|sobre a empresa|nossa empresa|sobre a|nosso time|empresa|nossa missão|nossos valores|a equipa',
    role: 'a vaga|sobre a vaga|descrição da vaga|descrição|vaga|a função|sobre o cargo|vaga aberta|descrição do cargo|o cargo|resumo|função|a posição|a oportunidade',
    duties:
      'responsabilidades|principais responsabilidades|atividades|atribuições|responsabilidades e atribuições|suas responsabilidades|funções|principais atividades|o que você vai fazer|o que vai fazer|tarefas|seu dia a dia|descrição das atividades|missão|principais atribuições|o que você fará|suas atividades|sua missão|suas principais atividades|quais serão suas responsabilidades|seu papel|missão do cargo|rotina|no dia a dia',
    requirements:
      'requisitos|pré-requisitos|requisitos e qualificações|qualificações|perfil|exigências|o que buscamos|o que esperamos|experiência|formação|conhecimentos|competências|escolaridade|requisitos obrigatórios|habilidades|perfil pretendido|procuramos|o que procuramos|o que esperamos de você|formação acadêmica|quem procuramos|idiomas|requisitos técnicos|soft skills|hard skills|o que você precisa|o que você precisa ter|conhecimentos necessários|experiência necessária|o que é necessário|requisitos necessários|perfil desejado|você precisa ter|habilidades e competências',
    nice: 'diferenciais|diferencial|desejável|desejáveis|será um diferencial|requisitos desejáveis|é um diferencial|plus|valorizamos|nice to have|conhecimentos desejáveis|será considerado um diferencial|fatores preferenciais|valorizaremos',
    offer:
      'benefícios|oferecemos|o que oferecemos|remuneração|salário|nossos benefícios|oferta|regalias|condições|remuneração e benefícios|vantagens|horário|horário de trabalho|salário e benefícios|o que temos para oferecer|jornada|carga horária|o que você encontra aqui|por que trabalhar conosco|pacote de benefícios|a gente oferece',
    process:
      'como se candidatar|candidatura|processo seletivo|contato|contacto|inscrições|etapas do processo|interessados|candidate-se|etapas|informações adicionais',
    legal: 'igualdade de oportunidades|diversidade|inclusão|privacidade|lgpd|aviso',
    meta: 'local|localização|local de trabalho|tipo de contrato|modalidade|detalhes|regime de contratação|informações|dados da vaga',
  },
  cues: {
    must: 'obrigatóri*|necessári*|imprescindível|mínimo|mínima|exigid*|ao menos|deve|pelo menos|indispensável|é preciso|requerid*|no mínimo|exige-se|precisa',
    soft: 'desejável|desejáveis|diferencial|diferenciais|preferencialmente|será um diferencial|valorizado|valorizamos|um plus|plus|idealmente|preferência|não obrigatóri*|valoriza-se|preferencial|bônus|será valorizado|serão valorizados|conta pontos|um diferencial|é um plus|nice to have|fator preferencial|dá-se preferência',
    ask: 'experiência*|conhecimento*|conhecimentos|domínio|formação|ensino médio|ensino superior|superior completo|graduação|cursando|inglês|certificaç*|habilidade*|anos|curso|cnh|vivência|escolaridade|completo|completa|ensino fundamental|pós-graduação|licenciatura|nível|pacote office|bacharel*|fluente|fluência|noções|comprovada|carta de condução|sólid*|boa|bom',
    ability:
      'capacidade|habilidade*|proativ*|pró-ativ*|responsável|dinâmic*|organizad*|trabalho em equipe|trabalho em equipa|trabalhar em equipe|disponibilidade|comprometid*|comprometimento|perfil|boa comunicação|iniciativa|autonomia|atenção|vontade|agilidade|ágil|pontual*|gostar|facilidade|flexib*|organização|postura|motivação|criatividade|saber|empatia|resiliência',
    duty: 'realizar|gerenciar|gestão de|desenvolver|elaborar|acompanhar|acompanhamento|atender|atendimento|atendimento ao cliente|garantir|coordenar|apoiar|apoio|controlar|controle|executar|auxiliar|manter|organizar|participar|responsável por|liderar|analisar|preparar|preparo|monitorar|conduzir|planejar|prestar|suporte|definir|implementar|limpeza|emitir|registrar|higienizar|montar|cortar|servir|orientar|identificar|elaboração|cadastro|cadastrar|receber|conferir|dar suporte|zelar|gerir|assegurar|esclarecer|vender|você será|irá|encaminhar',
    offer:
      'vale*|vale transporte|vale refeição|vale alimentação|plano de saúde|plano odontológico|seguro de vida|salário|remuneração|benefícios|férias|home office|assistência médica|assistência|convênio|gympass|wellhub|plr|bônus|bonificação|r$|segunda a sexta|segunda à sexta|horário|auxílio*|day off|refeição no local|subsídio|seguro de saúde|clt|comissão|carga horária|escala|cesta básica|intervalo|totalpass|participação nos lucros',
    process:
      'enviar|envie|envio|currículo|cv|candidatar|candidate-se|candidatura|inscreva-se|inscrição|entrevista|contato|whatsapp|e-mail|email|processo seletivo|interessados|venha|faça parte|person@example.com|assunto|cadastre-se|junte-se',
    legal:
      'pcd|pessoas com deficiência|diversidade|inclusão|raça|gênero|orientação sexual|igualdade|lgpd|dados pessoais|discriminação|deficiência|idade|origem',
    about:
      'empresa|líder|mercado|clientes|somos|fundada|colaboradores|grupo|nossa missão|missão|países|brasil|referência|há mais de|acreditamos|anos de|multinacional|inovação|valores|propósito',
    role: 'buscamos|procuramos|estamos em busca|estamos à procura|estamos contratando|contrata|vaga|vaga para|esta vaga|oportunidade|contratação|para atuar|atuar|atuação|seleciona|recruta|selecionamos|presencial|integrar|híbrido',
    meta: 'local|localização|modalidade|tipo de contrato|regime|horário|salário|vagas|código|data|jornada|cidade|bairro|início|nível|setor',
    we: 'nós|nosso|nossa|nossos|nossas|nos',
    you: 'você|seu|sua|seus|suas|te|tu',
    negation: 'não|sem|nenhum|nenhuma|nem',
    boilerplate:
      'pessoas com deficiência|igualdade de oportunidades|dados pessoais|independentemente de|lgpd',
    candidate:
      'candidato|candidata|candidatos|profissional|você tem|você é|ter experiência|possuir|é necessário|buscamos profissional|ser|ter',
  },
  kinds: {
    experience: 'experiência*|vivência|anos|atuação anterior|histórico|meses',
    education:
      'formação|ensino médio|ensino superior|ensino fundamental|superior|graduação|cursando|curso|escolaridade|pós-graduação|licenciatura|faculdade|universitári*|mba|técnico|mestrado|ensino|bacharel*|12º ano|diploma|tecnólogo',
    certification:
      'certificaç*|certificad*|registro|crea|coren|crc|oab|nr-10|nr10|nr-35|curso de|carteira profissional|cédula profissional|pmp',
    language: 'inglês|espanhol|idioma*|francês|alemão|bilingue|bilíngue|português|línguas|italiano',
    authorization: 'visto|autorização|antecedentes|nacionalidade|residir|residência|morar',
    travel:
      'viagens|viajar|cnh|carta de condução|veículo|carro|deslocamento*|condução própria|carteira de habilitação|viatura|moto',
    schedule:
      'turno*|finais de semana|fins de semana|fim de semana|escala|horário*|disponibilidade|noite|feriados|sábados|domingos|presencial|turnos rotativos|noturno',
    physical: 'físic*|carregar|peso|em pé|esforço|carga',
    trait:
      'proativ*|pró-ativ*|proatividade|responsab*|dinâmic*|organiza*|equipe|equipa|autonomia|comunicação|comprometi*|iniciativa|atenção|agilidade|pontual*|criatividade|liderança|postura|empatia|flexib*|relacionamento|resiliência|ética|negociação|motivação|interpessoal|analític*|vontade|paciência|simpatia|detalhes|resolução|problemas|gostar|dedicação|persuasão|foco',
    tool: 'ferramenta*|software|sistemas|excel|pacote office|office|sap|erp|crm|informática|internet|computador|notebook|linguagens|word|power bi|jira',
    skill:
      'conhecimento*|domínio|técnicas|metodologia*|normas|gestão|boas práticas|análise|rotinas|noções|processos|métodos',
  },
}
