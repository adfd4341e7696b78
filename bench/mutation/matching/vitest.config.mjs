import { testsOf } from '../tests.mjs';

export default testsOf('matching');
