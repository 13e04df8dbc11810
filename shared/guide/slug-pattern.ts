/**
 * What things in a guide are called by: short, stable, fit for a file name and a command line. For itself, as every start
 * reads a command line, and would wait for the library of the schemas.
 */
export const slugPattern = /^[a-z][a-z0-9-]{0,39}$/;
