import type { whatIf as english } from '../en/what-if.ts';

export const whatIf = {
  'what-if.intro':
    'Pruebe otros valores y vea cómo cambiaría el comienzo de la cola. No se guarda nada; la dirección de la página contiene los valores. Está vigente la política {version}.',
  'what-if.values': 'Valores que probar',
  'what-if.in-force': 'Vigente: {value, number}',
  'what-if.sum': 'Suma: {sum} de 1000',
  'what-if.days': 'Días que se adelanta una necesidad',
  'what-if.value.high': 'Urgencia alta',
  'what-if.value.normal': 'Urgencia media',
  'what-if.value.low': 'Urgencia baja',
  'what-if.value.consideration': 'Consideración especial',
  'what-if.show': 'Ver el resultado',
  'what-if.reset': 'Volver a los valores vigentes',
  'what-if.top': 'Las primeras {count, number} necesidades de la cola',
  'what-if.needs-moved': 'necesidades cambian de lugar',
  'what-if.other-rank': 'propuestas cambian de puesto',
  'what-if.other-band': 'propuestas cambian de adecuación',
  'what-if.leave': 'propuestas saldrían',
  'what-if.nothing-moves': 'Con estos valores todo queda como está.',
  'what-if.limits':
    'Calculado a partir de los valores guardados con cada propuesta. Los pares que hoy no se proponen no aparecen: solo una evaluación completa con una política adoptada encuentra los que entrarían.',
  'what-if.was': 'antes {place, number}',
  'what-if.enters': 'entra',
  'what-if.falls': 'sale',
  'what-if.then': 'Entonces',
  'what-if.compare': 'Comparar con las decisiones anteriores',
  'what-if.draft-title': 'Guardar como borrador de política',
  'what-if.draft-means':
    'Un borrador no cambia nada hasta que lo adopte un supervisor que no lo haya redactado.',
  'what-if.draft': 'Guardar como borrador',
  'wrong.name.missing': 'Indique un nombre.',
} as const satisfies Record<keyof typeof english, string>;
