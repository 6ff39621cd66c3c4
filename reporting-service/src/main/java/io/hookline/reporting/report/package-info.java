/** Pages for people, and who is logged in to them. */
package io.hookline.reporting.report;
