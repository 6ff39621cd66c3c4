/** The brand beside the competitors that it tracks, by the content-service's rule (ADR 0064). */
package io.hookline.reporting.figures.competitor;
