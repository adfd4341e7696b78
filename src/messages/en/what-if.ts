// Other weights tried on the queue.
export const whatIf = {
  'what-if.intro':
    'Try other values and see how the top of the queue would change. Nothing is saved; the address of the page holds the values. Policy {version} is in force.',
  'what-if.values': 'Values to try',
  'what-if.in-force': 'In force: {value, number}',
  'what-if.sum': 'Sum: {sum} of 1,000',
  'what-if.days': 'Days by which a need is moved forward',
  'what-if.value.high': 'High urgency',
  'what-if.value.normal': 'Normal urgency',
  'what-if.value.low': 'Low urgency',
  'what-if.value.consideration': 'Special consideration',
  'what-if.show': 'Show the result',
  'what-if.reset': 'Back to the values in force',
  'what-if.top': 'The first {count, number} needs of the queue',
  'what-if.needs-moved': 'needs change place',
  'what-if.other-rank': 'proposals change rank',
  'what-if.other-band': 'proposals change their fit',
  'what-if.leave': 'proposals would leave',
  'what-if.nothing-moves': 'With these values everything stays as it is.',
  'what-if.limits':
    'Worked out from the values kept with each proposal. Pairs that are not proposed now do not appear: only a full assessment under an adopted policy finds those that would enter.',
  'what-if.was': 'was {place, number}',
  'what-if.enters': 'enters',
  'what-if.falls': 'falls out',
  'what-if.then': 'Then',
  'what-if.compare': 'Compare with past decisions',
  'what-if.draft-title': 'Save as a draft policy',
  'what-if.draft-means':
    'A draft changes nothing until a supervisor who did not draft it adopts it.',
  'what-if.draft': 'Save as a draft',
  'wrong.name.missing': 'Enter a name.',
} as const;
