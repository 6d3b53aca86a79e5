/**
 * The commands that tend what is stored: merge, split, resolve, unsure, reparse, diff, delete, export.
 *
 * @example addArchiveCommands(program, streams, finish);
 */
import type { UnsureOptions } from '@isnad/store';
import { type Command, Option } from 'commander';
import { runDelete } from './commands/delete.ts';
import { runDiff } from './commands/diff.ts';
import { EXPORT_FORMATS, type ExportFormat, runExport } from './commands/export.ts';
import { type DecisionOptions, runMerge } from './commands/merge.ts';
import { runReparse } from './commands/reparse.ts';
import { type ResolveCommandOptions, runResolve, runUnsure } from './commands/resolve.ts';
import { runSplit } from './commands/split.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Streams } from './streams.ts';

export function addArchiveCommands(program: Command, streams: Streams, finish: (code: ExitCode) => void): void {
  const decision = (command: Command) =>
    command
      .option('--reason <words>', 'why; kept on record', 'decided by hand')
      .option('--by <name>', 'who decides; kept on record', streams.environment.USER ?? 'hand');

  decision(program.command('merge'))
    .description('make two entities one; isnad split FROM undoes it')
    .argument('<from>', 'the id that goes, and redirects for ever')
    .argument('<into>', 'the id that stays')
    .action(async (from: string, into: string, options: DecisionOptions) =>
      finish(await runMerge(entityId(from), entityId(into), options, streams)),
    );

  decision(program.command('split'))
    .description('undo a merge, or give an entity’s part in some documents to a new one')
    .argument('<id>', 'the entity')
    .argument('[documents...]', 'ids of documents that mean someone else; none: undo the merge of <id>')
    .option('--name <name>', 'what the new entity is called; default: its fullest name in the documents')
    .action(async (id: string, documents: string[], options: DecisionOptions & { name?: string }) =>
      finish(await runSplit(entityId(id), documents.map(documentId), options, streams)),
    );

  program
    .command('resolve')
    .description(
      'compare what is new with the archive: join entities that are one, tie what is said again to its first',
    )
    .option('--all', 'compare everybody anew, not only those of whom something new is known')
    .action(async (options: ResolveCommandOptions) => finish(await runResolve(options, streams)));

  program
    .command('unsure')
    .description('list pairs that may be one, the likeliest first; isnad merge joins two')
    .addOption(new Option('--type <type>', 'of entity').choices(['person', 'organization', 'place']))
    .option('--limit <number>', 'how many pairs', (value) => Math.max(1, Number.parseInt(value, 10) || 50), 50)
    .action(async (options: UnsureOptions) => finish(await runUnsure(options, streams)));

  program
    .command('reparse')
    .description('read stored documents again with the present parser')
    .argument('[documents...]', 'ids; none: all')
    .action(async (ids: string[]) => finish(await runReparse(ids.map(documentId), streams)));

  program
    .command('diff')
    .description('show what the present parser reads otherwise than what is stored')
    .argument('[documents...]', 'ids; none: all')
    .action(async (ids: string[]) => finish(await runDiff(ids.map(documentId), streams)));

  program
    .command('delete')
    .description('take documents out for ever, and whoever only they speak of')
    .argument('<documents...>', 'ids')
    .action(async (ids: string[]) => finish(await runDelete(ids.map(documentId), streams)));

  program
    .command('export')
    .description('write the archive to standard output')
    .addOption(new Option('--format <format>', 'how to write').choices(EXPORT_FORMATS).default('jsonl'))
    .action(async (options: { format: ExportFormat }) => finish(await runExport(options, streams)));
}

/** A document's id as the archive has it, also where the API's global id is given: `document:018f2b3c-…`. */
const documentId = (given: string) => given.replace(/^document:/, '');

/** The same of an entity: `person:018f2b3c-…`. */
const entityId = (given: string) => given.replace(/^(?:person|organization|place):/, '');
