/** The functions that triggers call, by their names in Code.js. */
export const refreshHandler = 'refreshOnSchedule';
export const changeHandler = 'noteChange';
