/** An author's mistake is one sentence and one place: the calls that led to it are left out of what is printed. */
import type { AstroIntegration } from 'astro';

/** The step of the bundler's that compiles one file. */
interface Compiler {
  handler: (this: unknown, code: string, id: string, ...others: unknown[]) => Promise<unknown>;
}

function plain({ handler }: Compiler): Compiler['handler'] {
  return async function (...file) {
    try {
      return await handler.apply(this, file);
    } catch (error) {
      // The place is in `loc`; what stands here is printed below it.
      if (error instanceof Error) error.stack = '';
      throw error;
    }
  };
}

export const plainErrors = (): AstroIntegration => ({
  name: 'four-pixels-plain-errors',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'four-pixels-plain-errors',
              configResolved({ plugins }) {
                const compiler = plugins.find(({ name }) => name === '@mdx-js/rolldown')?.transform as Compiler | undefined;
                if (compiler) compiler.handler = plain(compiler);
              },
            },
          ],
        },
      });
    },
  },
});
