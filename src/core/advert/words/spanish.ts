import type { LanguageWords } from './language-words'

export const spanish: LanguageWords = {
  code: 'es',
  small:
    'el|la|los|las|de|del|y|en|un|una|para|con|que|por|se|su|sus|al|nuestro|nuestra|nuestros|es|como|más|o|lo|te|tu|tus|si|son|será|este|esta|años|también|ser',
  headings: {
    about:
      'sobre nosotros|quiénes somos|la empresa|nuestra empresa|acerca de|sobre la empresa|descripción de la empresa|nuestro equipo|empresa|nuestra misión|nuestros valores|el equipo',
    role: 'descripción del puesto|el puesto|descripción|sobre el puesto|oferta de empleo|resumen|la posición|tu rol|el rol|puesto|qué estamos buscando|objetivo del puesto|descripción de la oferta|descripción general|propósito',
    duties:
      'funciones|responsabilidades|tus responsabilidades|principales responsabilidades|tus principales responsabilidades|tareas|qué harás|tus funciones|funciones principales|tu misión|misión|qué vas a hacer|actividades|funciones y responsabilidades|tu día a día|en tu día a día|obligaciones|principales funciones|misión del puesto|objetivo del puesto|cuál será tu misión',
    requirements:
      'requisitos|requisitos mínimos|requerimientos|perfil|perfil buscado|tu perfil|qué buscamos|buscamos|qué necesitas|competencias|competencias personales|conocimientos|habilidades|formación|experiencia|estudios|educación|cualificaciones|aptitudes|los solicitantes elegibles|requisitos del puesto|imprescindible|perfil del candidato|qué pedimos|lo que buscamos|necesitamos|qué esperamos de ti|idiomas|requisitos indispensables|formación y experiencia|qué necesitamos de ti|lo que necesitas|formación requerida|experiencia requerida|perfil requerido|conocimientos requeridos|competencias requeridas|requisitos imprescindibles|pedimos',
    nice: 'requisitos deseados|deseable|deseables|valorable|se valorará|valoramos|se valora|plus|conocimientos deseables|requisitos deseables|deseado|es un plus|preferible|sería un plus|nice to have|será un plus|sumarás puntos si|te hará destacar|no excluyente|no excluyentes|se tendrá en cuenta|se valorará positivamente',
    offer:
      'ofrecemos|qué ofrecemos|se ofrece|beneficios|te ofrecemos|condiciones|compensación|salario|qué te ofrecemos|horario|nuestra oferta|retribución|por qué unirte|ventajas|prestaciones|lo que ofrecemos|nuestros beneficios|remuneración|jornada|sueldo|qué te espera|qué podemos ofrecerte|tus beneficios|por qué trabajar con nosotros|condiciones laborales',
    process:
      'cómo aplicar|instrucciones de solicitud|proceso de selección|contacto|postúlate|inscríbete|aplicar|solicitud|interesados|cómo postularse|proceso',
    legal:
      'igualdad de oportunidades|empleador de igualdad de oportunidades|aviso legal|protección de datos|diversidad|inclusión',
    meta: 'ubicación|localización|tipo de contrato|datos|detalles|lugar de trabajo|referencia|detalles del puesto|información adicional|modalidad',
  },
  cues: {
    must: 'imprescindible*|obligatori*|requerid*|requiere|necesari*|mínimo|mínima|al menos|debe|deberá|deben|indispensable*|exige|excluyente|tener que|como mínimo|se requiere|debes',
    soft: 'deseable*|valorable*|se valorará|se prefiere|se prefieren|altamente deseada|altamente deseado|se valora|valoramos|preferible*|preferentemente|un plus|idealmente|plus|preferencia|deseado*|no imprescindible|opcional|ventaja|se valorarán|valorará positivamente|preferido|nos encantaría|deseada|se valorará positivamente|valorándose|se tendrá en cuenta|sumará|suma puntos|no excluyente|ideal|nice to have',
    ask: 'experiencia*|conocimiento*|conocimientos|dominio|manejo|titulación|título|licenciatura|grado|formación|nivel|inglés|carnet|certificaci*|estudios|años|año|bachillerato|fp|ciclo formativo|máster|formación profesional|habilidad*|competencia*|capacidad*|sólid*|demostrable|bilingüe|fluidez|buen nivel|alto nivel|diploma|educación',
    ability:
      'capacidad*|habilidad*|persona|proactiv*|responsable|dinámic*|organizad*|trabajo en equipo|trabajar en equipo|autonomía|disponibilidad|compromiso|comprometid*|actitud|atención al detalle|orientación|motivación|motivad*|flexib*|ganas|pasión|empatía|iniciativa|creatividad|disposición|capaz|proactividad|puntual*|acostumbrad*',
    duty: 'gestionar|gestión|diseñar|desarrollar|desarrollo de|implementar|liderar|coordinar|coordinación|apoyar|apoyo|realizar|asegurar|garantizar|definir|elaborar|elaboración|atender|atención|programar|organizar|mantener|mantenimiento|colaborar|supervisar|preparar|responsable de|encargarse|participar|actuar|dar soporte|analizar|controlar|control|seguimiento|ejecutar|crear|preparación|limpieza|recepción|registro|registrar|ayudar|asistir|proporcionar|identificar|facilitar|otras tareas|validar|planificar|promover|serás|te encargarás|comunicar|revisar|redactar|vender',
    offer:
      'salario|sueldo|retribución|seguro|seguro médico|vacaciones|teletrabajo|horario|beneficios|contrato indefinido|indefinido|formación continua|plan de carrera|ticket|bonus|jornada|flexible|flexibilidad horaria|incorporación|estabilidad|crecimiento|tasa de pago|licencia pagada|pagad*|euros|brutos|bruto|lunes a viernes|prestaciones|compensación|descuentos|desarrollo profesional|ambiente',
    process:
      'enviar|envía|envíe|cv|currículum|curriculum|solicitud|candidatura|entrevista*|contacto|contactar|correo|email|únete|inscríbete|postula*|aplica|interesad*|carta de presentación|referencias|person@example.com|solicitantes|fecha límite',
    legal:
      'igualdad|discriminación|raza|sexo|orientación sexual|género|discapacidad*|religión|edad|protección de datos|plan de igualdad|origen|diversidad|estado civil|veterano|sin tener en cuenta|certificado de discapacidad|antecedentes',
    about:
      'empresa|líder|compañía|somos|fundada|clientes|países|empleados|grupo|nuestra misión|misión|multinacional|sector|organización|comunidad|nos dedicamos|más de|profesionales|proyectos|pilares|internacional|creemos|valores',
    role: 'buscamos|busca|estamos buscando|seleccionamos|actualmente buscamos|este puesto|esta posición|el puesto|reportando|se integrará|te incorporarás|precisamos|necesitamos incorporar|medio tiempo|tiempo completo|puesto|para trabajar|vacante|trabajará',
    meta: 'ubicación|lugar|tipo de contrato|referencia|jornada|salario|modalidad|fecha|horario|se basa en|código|vacantes',
    we: 'nosotros|nuestro|nuestra|nuestros|nuestras|nos',
    you: 'tú|tu|tus|te|usted|su|sus|ti',
    negation: 'no|sin|ningún|ninguna|tampoco',
    boilerplate:
      'sin distinción|igualdad de oportunidades|protección de datos|plan de igualdad|sin tener en cuenta|datos personales',
    candidate:
      'persona|candidato|candidata|candidatos|solicitantes|se requiere|deberá|debe tener|contar con|si tienes|que tengas|la persona seleccionada|capaz de',
  },
  kinds: {
    experience: 'experiencia*|años|año|trayectoria|experiencia demostrable|antecedentes laborales',
    education:
      'titulación|título|licenciatura|licenciado*|grado|formación|estudios|universitari*|fp|ciclo formativo|bachillerato|máster|diploma|ingeniería|educación|secundaria|posgrado|formación profesional|doctorado|eso|estudiante*',
    certification:
      'certificaci*|certificad*|carnet de|licencia|colegiad*|acreditación|carnet de carretillero|manipulador de alimentos',
    language: 'inglés|español|idioma*|francés|alemán|bilingüe|portugués|italiano|catalán|lengua*|hablar',
    authorization:
      'permiso de trabajo|autorización|legalmente|ciudadan*|antecedentes|residencia|visado|verificación de antecedentes|residir',
    travel:
      'viajar|viajes|carnet de conducir|vehículo|licencia de conducir|desplazamiento*|coche|automóvil|transporte|carné|disponibilidad para viajar',
    schedule:
      'turno*|turnos|fines de semana|fin de semana|noches|horario*|disponibilidad|festivos|tardes|nocturno|presencial|noche|flexibilidad horaria|jornada',
    physical: 'físic*|levantar|peso|cargas|libras|de pie|kilos|esfuerzo',
    trait:
      'proactiv*|responsab*|dinámic*|organiza*|equipo|autonomía|comunicación|comunicar*|compromiso|actitud|detalle|orientación|motivación|flexib*|empatía|iniciativa|creatividad|resolución|problemas|liderazgo|puntual*|gestión del tiempo|adaptación|adaptabilidad|interpersonal*|pasión|confidencialidad|analític*|positiv*|paciencia|colaboración|multitarea|independiente*|cultural*',
    tool: 'herramienta*|software|programas|excel|office|plataformas|sap|erp|crm|paquete office|ofimática|lenguajes|frameworks|word',
    skill:
      'conocimiento*|dominio|manejo|técnic*|metodología*|normativa|gestión|arquitectura*|diseño|análisis|capacidad demostrada|habilidades técnicas',
  },
}
