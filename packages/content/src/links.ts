/** The part of the contract that the engine may use at run time: how the JSON writes a connection. No Zod here. */
export { linksOf, optionsOf, questionsIn, targetOf, type Flow, type Link } from './flow/links.js';
export { leadingToOutcome, reachableFrom } from './flow/reach.js';
export { addDays, addMonths, isRealDate, weekday } from './dates.js';
