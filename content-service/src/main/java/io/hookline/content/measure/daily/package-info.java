/**
 * What posts gained by day and by period, in the brand's time zone, worked out of their snapshots
 * whenever it is asked.
 */
package io.hookline.content.measure.daily;
