/**
 * The isnad command: its subcommands, options and help.
 *
 * @example await runProgram(['parse', 'seeds', '--format', 'jsonl'], streams) // 0
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { addArchiveCommands } from './archive-commands.ts';
import { runExplain } from './commands/explain.ts';
import { type IngestCommandOptions, runIngest } from './commands/ingest.ts';
import { PARSE_FORMATS, type ParseCommandOptions, runParse } from './commands/parse.ts';
import { tagConll } from './commands/tag.ts';
import { runWatch, type WatchCommandOptions } from './commands/watch.ts';
import { ExitCode } from './exit-codes.ts';
import { addQueueCommands } from './queue-commands.ts';
import { readAll, type Streams, write } from './streams.ts';

const SOURCES = 'files (text, JSON, HTML, feeds), folders, globs, addresses';
const NETWORK = ['--network', 'fetch the addresses named (or set ISNAD_NETWORK=1)'] as const;

/** Runs one command line and gives its exit code. Never throws: what went wrong is told on standard error. */
export async function runProgram(args: readonly string[], streams: Streams): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.Done;
  const program = buildProgram(streams, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Done : ExitCode.Usage;
    const { code, message } = error as { code?: string; message: string };
    await write(streams.stderr, `${code ? `${code}: ` : ''}${message}\n`);
    return ExitCode.Unavailable;
  }
}

function buildProgram(streams: Streams, finish: (code: ExitCode) => void): Command {
  const program = new Command('isnad')
    .description('Reads Arabic news: who said what, through whom, about whom.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    .showHelpAfterError('(isnad --help tells the commands)');

  program
    .command('ingest')
    .description('read documents into the database')
    .argument('<paths...>', `${SOURCES}, or - for standard input`)
    .option(...NETWORK)
    .option('--queue', 'only queue them; workers (isnad worker) take them in')
    .action(async (paths: string[], options: IngestCommandOptions) => finish(await runIngest(paths, options, streams)));

  program
    .command('watch')
    .description('take in what is new in feeds, again and again')
    .argument('<feeds>', 'a file with the address of a feed or sitemap a line, or - for standard input')
    .option(...NETWORK)
    .option('--every <minutes>', 'from one round to the next', readMinutes, 15)
    .option('--once', 'one round, then the end')
    .option('--state <file>', "what was read already (default: watch.json in Isnad's data folder)")
    .action(async (list: string, options: WatchCommandOptions) => finish(await runWatch(list, options, streams)));

  program
    .command('parse')
    .description('read documents and write the readings; needs no database')
    .argument('[paths...]', `${SOURCES}, or - for standard input (the default)`)
    .option(...NETWORK)
    .addOption(new Option('--format <format>', 'how to write').choices(PARSE_FORMATS).default('json'))
    .option('--date <YYYY-MM-DD>', 'the day of publication, where a document does not say', readDate)
    .action(async (paths: string[], options: ParseCommandOptions) => finish(await runParse(paths, options, streams)));

  program
    .command('explain')
    .description('show how a text is read: tokens, mentions, claims, the rules that fired, what was refused')
    .argument('[text...]', 'the text, or - (the default) for standard input')
    .option('--date <YYYY-MM-DD>', 'the day of publication', readDate)
    .action(async (words: string[], options: { date?: string }) => finish(await runExplain(words, options, streams)));

  program
    .command('tag')
    .description('tag names in tokens, one a line, a blank line between sentences')
    .argument('[file]', 'only - (the default): standard input', '-')
    .addOption(new Option('--format <format>', 'of input and output').choices(['conll']).default('conll'))
    .action(async (file: string) => {
      if (file !== '-') program.error('error: isnad tag reads standard input: isnad tag --format conll - < FILE');
      await write(streams.stdout, tagConll(await readAll(streams.stdin)));
    });
  addArchiveCommands(program, streams, finish);
  addQueueCommands(program, streams, finish);

  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  return program;
}

function readMinutes(value: string): number {
  const minutes = Number(value);
  // More often than once a minute no feed changes, and no server likes it.
  if (!(minutes >= 1 && minutes <= 10_080)) throw new InvalidArgumentError('It must be from 1 to 10080 minutes.');
  return minutes;
}

function readDate(value: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDate) throw new InvalidArgumentError('It must be a day, YYYY-MM-DD.');
  return value;
}
