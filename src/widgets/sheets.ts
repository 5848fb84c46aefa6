/**
 * The sheets of the widgets, for the pages that hold chapters. Those that only some
 * readers need are fetched by their own parts, with `?url`, and are left out here.
 */
import.meta.glob(['./*/*.css', '!./panel/*', '!./search/*', '!./progress/*'], { eager: true });
