/** Days, weeks and local times of a brand, in its time zone. */
package io.hookline.content.calendar;
