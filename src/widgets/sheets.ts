/** The sheets of the widgets, for the pages that hold chapters. */
import.meta.glob(['./*/*.css', '../controls/*/*.css'], { eager: true });
