/**
 * A brand's blocks, posts, slots and batches as a calendar to subscribe to (iCalendar, RFC 5545).
 */
package io.hookline.content.produce.calendarfeed;
