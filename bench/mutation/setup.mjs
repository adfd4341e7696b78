import { configureGlobal } from 'fast-check';

// That a property fails is all that is asked here: the smallest case in which it does is not.
configureGlobal({ endOnFailure: true });
