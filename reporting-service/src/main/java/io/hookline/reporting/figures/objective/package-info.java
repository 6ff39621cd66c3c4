/** What something is done for: by which measures it shows, and by which it cannot be proved. */
package io.hookline.reporting.figures.objective;
