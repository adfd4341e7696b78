import type { NeedContent } from '../../domain/need.ts';
import type { NeedStatus } from '../../domain/status.ts';
import type { Done } from '../notice.tsx';
import type { FormState } from '../page.ts';
import type { NeedStep } from './steps.ts';

/** The need as it is kept, which the form is about. */
export type KeptNeed = {
  reference: string;
  revision: number;
  status: NeedStatus;
  content: NeedContent;
};

/** What every step of the form is given. */
export type StepModel = {
  step: NeedStep;
  form: FormState;
  /** Null until it is saved for the first time. */
  need: KeptNeed | null;
  /** The state that the need belongs to and is for; null for a group, whose needs name their states. */
  ownState: string | null;
  /** Whether the reader may submit it. */
  maySubmit: boolean;
  /** What was just achieved. */
  done: Done | null;
  /** Whether somebody else saved the need while this form was open. */
  overtaken: boolean;
};
