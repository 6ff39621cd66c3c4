/** What an action on a post is worth: versioned, dated documents per brand and network. */
package io.hookline.reporting.figures.ratecard;
