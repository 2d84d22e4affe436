/**
 * Writes lines to a stream of the process. A reader who has seen enough, as in `| head -1`, goes away: then nobody
 * reads the rest, and the exit code still says what was found.
 */
export function linesTo(stream: NodeJS.WritableStream): (line: string) => void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return (line) => {
    stream.write(`${line}\n`);
  };
}
