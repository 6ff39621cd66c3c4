/** Any measures over any dimensions, periods and filters, in one way. */
package io.hookline.reporting.figures.query;
