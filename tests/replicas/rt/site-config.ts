interface Site {
  /** Folder for database, sessions and compiled pages. */
  readonly home: string;
  readonly port: number;
  /** `html` is the CKEditor that RT comes with, `plain` a textarea. */
  readonly editor: 'html' | 'plain';
}

/** RT's configuration for one throw-away instance on the loopback interface. Mail is written to a file, never sent. */
export function siteConfig({ home, port, editor }: Site): string {
  const settings: Readonly<Record<string, string | number>> = {
    rtname: 'desk.example',
    Organization: 'desk.example',
    WebDomain: '127.0.0.1',
    WebPort: port,
    WebPath: '',
    DatabaseType: 'SQLite',
    DatabaseName: `${home}/rt.sqlite`,
    MailCommand: 'testfile',
    SendmailPath: '/bin/true',
    CorrespondAddress: 'help@desk.example',
    CommentAddress: 'help-comment@desk.example',
    LogToSTDERR: 'warning',
    WebSessionClass: 'Apache::Session::File',
    MessageBoxRichText: editor === 'html' ? 1 : 0,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `Set($${name}, ${typeof value === 'number' ? value : `'${value}'`});`,
  );
  return [
    ...lines,
    'Set($LogToSyslog, undef);',
    'Set(%GnuPG, Enable => 0);',
    'Set(%SMIME, Enable => 0);',
    `$RT::MasonDataDir = '${home}/mason';`,
    `$RT::MasonSessionDir = '${home}/session';`,
    '1;',
    '',
  ].join('\n');
}
