/**
 * Whether published posts are still there: told by connectors, imports and people, and asked of
 * networks at their public addresses.
 */
package io.hookline.content.measure.availability;
