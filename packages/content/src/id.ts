/** The form of every id: lower case letters, digits and single hyphens, beginning with a letter. */
export const ID = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';
