/** The page that shows what two attribution settings give of the same conversions. */
package io.hookline.reporting.report.attribution;
