/** The page of channels, ads and the site's traffic, beside what looked at the profiles. */
package io.hookline.reporting.report.traffic;
