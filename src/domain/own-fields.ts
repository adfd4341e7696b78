// The fields of a form that are the service's own and no part of an input: their names begin with a line.

/** Proof that the form comes from a page of the service. */
export const csrfField = '_csrf';

/** The revision of the record as the form shows it. */
export const revisionField = '_revision';

/** A form that came too late, sealed, carried along while somebody signs in. */
export const keptField = '_kept';
