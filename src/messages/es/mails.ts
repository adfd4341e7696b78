import type { mails as english } from '../en/mails.ts';

export const mails = {
  'mail.greeting': 'Distinguida señora, distinguido señor:',
  'mail.about':
    'Enlace vincula la asistencia técnica que los Estados necesitan frente a la delincuencia organizada transnacional con la que ofrecen los donantes. Este es un mensaje automático: las respuestas no se leen.',
  'mail.in-enlace': 'Más información en Enlace',
  'mail.set-password': 'Establecer una nueva contraseña',

  'mail.invitation.subject': 'Invitación a abrir una cuenta en Enlace',
  'mail.invitation.body':
    'Se le invita a abrir una cuenta en Enlace.\n\nLe rogamos que utilice el siguiente enlace. Puede usarse una sola vez, hasta el {until}.',
  'mail.invitation.action': 'Abrir su cuenta',
  'mail.invitation.reason':
    'Recibe este mensaje porque se ha previsto una cuenta en Enlace para esta dirección. Si no lo esperaba, no tiene que hacer nada: sin el enlace no se abre ninguna cuenta.',

  'mail.password-reset.subject': 'Nueva contraseña para Enlace',
  'mail.password-reset.body':
    'Se ha solicitado una nueva contraseña para su cuenta en Enlace. Si la solicitó usted, le rogamos que utilice el siguiente enlace. Puede usarse una sola vez, hasta el {until}.\n\nSi no la solicitó usted, no tiene que hacer nada: su contraseña no cambia.',
  'mail.password-reset.action': 'Establecer una nueva contraseña',
  'mail.password-reset.reason':
    'Recibe este mensaje porque se ha solicitado una nueva contraseña para la cuenta de esta dirección.',

  'mail.password-changed.subject': 'Su contraseña de Enlace ha cambiado',
  'mail.password-changed.body':
    'La contraseña de su cuenta en Enlace ha cambiado. Si la cambió usted, no tiene que hacer nada.\n\nSi no fue usted, le rogamos que establezca de inmediato una nueva contraseña e informe a la Secretaría.',
  'mail.password-changed.reason':
    'Recibe este mensaje porque tiene una cuenta en Enlace, para que nadie pueda cambiar su contraseña sin que usted lo sepa.',

  'mail.second-factor-changed.subject': 'El segundo factor de su cuenta en Enlace ha cambiado',
  'mail.second-factor-changed.body':
    'Ha cambiado el segundo factor con el que accede a Enlace, o sus códigos de respaldo. Si los cambió usted, no tiene que hacer nada.\n\nSi no fue usted, le rogamos que establezca de inmediato una nueva contraseña e informe a la Secretaría.',
  'mail.second-factor-changed.reason':
    'Recibe este mensaje porque tiene una cuenta en Enlace, para que nadie pueda cambiar su protección sin que usted lo sepa.',

  'mail.confirmation-request.subject': 'Le rogamos que confirme {reference}',
  'mail.confirmation-request.body':
    'La Secretaría ha registrado {reference} en Enlace en nombre de su organización, tal como lo recibió de ella.\n\nLe rogamos que lo consulte mediante el siguiente enlace y confirme que es correcto. El enlace puede usarse una sola vez, hasta el {until}.',
  'mail.confirmation-request.action': 'Consultar y confirmar {reference}',
  'mail.confirmation-request.reason':
    'Recibe este mensaje porque puede confirmar, por su organización, lo que se registra en nombre de esta.',

  'mail.need-received.subject': 'Se ha recibido la necesidad {reference}',
  'mail.need-received.body':
    'Se ha recibido la necesidad {reference}. La Secretaría responderá a más tardar el {answerBy}.\n\nEn Enlace puede consultar en todo momento el curso que se le ha dado.',
  'mail.need-received.reason':
    'Recibe este mensaje porque su organización presentó esta necesidad.',

  'mail.need-returned.subject': 'Se le ha devuelto la necesidad {reference}',
  'mail.need-returned.body':
    'La Secretaría le ha devuelto la necesidad {reference} para que se complete o se corrija. En Enlace puede consultar lo que se le pide.\n\nLe rogamos que la presente de nuevo una vez completada.',
  'mail.need-returned.reason':
    'Recibe este mensaje porque su organización presentó esta necesidad.',

  'mail.proposal-approved.subject':
    'Se ha aprobado una propuesta para la necesidad {needReference}',
  'mail.proposal-approved.body':
    'Se ha aprobado la propuesta {reference} para la necesidad {needReference}. En Enlace puede consultar qué se propone y por qué motivos.',
  'mail.proposal-approved.reason':
    'Recibe este mensaje porque su organización presentó esta necesidad.',

  'mail.release-made.subject': 'Se le ha comunicado información sobre una necesidad: {reference}',
  'mail.release-made.body':
    'Se ha comunicado a su organización información sobre una necesidad ({reference}). Puede consultarla en Enlace mientras la comunicación siga vigente. Está destinada exclusivamente a su organización.',
  'mail.release-made.reason':
    'Recibe este mensaje porque se ocupa de las ofertas de su organización.',

  'mail.release-revoked.subject': 'Se ha revocado la comunicación {reference}',
  'mail.release-revoked.body':
    'Se ha revocado la comunicación {reference}: su información ya no puede consultarse en Enlace. Le rogamos que no siga haciendo uso de las copias que conserve.',
  'mail.release-revoked.reason':
    'Recibe este mensaje porque se ocupa de las ofertas de su organización.',

  'mail.offer-stale.subject': '¿Sigue vigente la oferta {reference}?',
  'mail.offer-stale.body':
    'La oferta {reference} no se ha confirmado desde hace mucho tiempo. Le rogamos que confirme en Enlace que sigue vigente, o que la retire.\n\nLas ofertas que no se confirman dejan de figurar en el catálogo.',
  'mail.offer-stale.reason':
    'Recibe este mensaje porque se ocupa de las ofertas de su organización.',
  'mail.preferences': 'Puede elegir cuáles de estos mensajes desea recibir: {url}',
} as const satisfies Record<keyof typeof english, string>;
