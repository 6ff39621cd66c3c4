/** Saved queries: questions that a brand's people keep under a name. */
package io.hookline.reporting.figures.saved;
