import { configurationOf } from '../configuration.mjs';

export default configurationOf('matching');
