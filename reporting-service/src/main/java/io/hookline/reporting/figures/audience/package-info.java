/** Who follows an account or creator, or watches a post, as far as networks tell it. */
package io.hookline.reporting.figures.audience;
