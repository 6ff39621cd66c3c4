/** Report pages for people with a browser: log-in, HTML and charts, without any script. */
package io.hookline.reporting.report.page;
