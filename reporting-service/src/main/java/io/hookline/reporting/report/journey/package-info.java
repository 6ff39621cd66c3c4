/** The pages of how long orders took, and by which ways they came, as runs of credit have it. */
package io.hookline.reporting.report.journey;
