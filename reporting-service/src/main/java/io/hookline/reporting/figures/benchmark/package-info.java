/** What others have measured, dated, with its source and what it is divided by. */
package io.hookline.reporting.figures.benchmark;
