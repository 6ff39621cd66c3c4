/** Who is logged in to the pages: sessions that are kept, and ended, on this side. */
package io.hookline.reporting.report.session;
