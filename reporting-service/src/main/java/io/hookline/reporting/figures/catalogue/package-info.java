/**
 * What can be measured and by what it can be grouped, each declared once: rows, totals, pages,
 * exports, the contract and the documentation come from the declarations.
 */
package io.hookline.reporting.figures.catalogue;
