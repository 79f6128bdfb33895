import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Bundle {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
}

export interface Build {
  readonly builtAt: string;
  readonly bundles: readonly Bundle[];
}

/** Sizes of the scripts and styles of the built extension, largest first; undefined when nothing has been built. */
export function readBuild(folder: string): Build | undefined {
  if (!existsSync(join(folder, 'manifest.json'))) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css)$/.test(file),
  );
  const bundles = files.map((file) => {
    const content = readFileSync(join(folder, file));
    return { file, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
  });
  return {
    builtAt: statSync(join(folder, 'manifest.json')).mtime.toISOString(),
    bundles: bundles.toSorted((a, b) => b.bytes - a.bytes),
  };
}
