// What comes without types of its own.
declare module 'draft-js';
declare module 'jquery';
declare module 'react-dom-18/client';
declare module 'summernote/dist/summernote-lite.js';
