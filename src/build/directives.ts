import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:touched'?: boolean | 'seen';
  }
}

/** Adds `client:touched` (when-touched.ts). */
export const directives = (): AstroIntegration => ({
  name: 'four-pixels-directives',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'touched', entrypoint: './src/page/when-touched.ts' }),
  },
});
