/** What organic posts are worth at the rate cards' prices; an estimate, and never revenue. */
package io.hookline.reporting.figures.value;
