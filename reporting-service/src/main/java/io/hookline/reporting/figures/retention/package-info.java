/** How long a post keeps its viewers, beside the brand's other posts of its kind. */
package io.hookline.reporting.figures.retention;
