/** The page of posts that deserve paid views, and of what boosts brought. */
package io.hookline.reporting.report.amplification;
