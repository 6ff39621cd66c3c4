/** Counters of a published post at an instant: added, never changed. */
package io.hookline.content.measure.snapshot;
