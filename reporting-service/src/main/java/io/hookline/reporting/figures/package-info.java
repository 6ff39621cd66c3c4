/** What is measured, by which formula, and at which prices. */
package io.hookline.reporting.figures;
