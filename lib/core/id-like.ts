/** A part of an address that looks like the id of a ticket: with a digit in it, or a long hexadecimal number. */
export const ID_LIKE = /^(?=.*\d)[\w-]{1,64}$|^[0-9a-f-]{16,64}$/i;
