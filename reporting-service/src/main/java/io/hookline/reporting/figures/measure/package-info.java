/** What is measured, as values: one declaration for rows, totals, pages and exports. */
package io.hookline.reporting.figures.measure;
