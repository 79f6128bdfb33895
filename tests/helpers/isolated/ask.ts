/** Raised on the document to call into the isolated world, where no debugger does: the detail is `{id, name, args}` as JSON. */
export const ASK = 'isolated';
