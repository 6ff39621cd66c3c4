/**
 * Accounts that a brand compares itself with, and how many follow them. Their figures are never the
 * brand's own.
 */
package io.hookline.content.measure.competitor;
