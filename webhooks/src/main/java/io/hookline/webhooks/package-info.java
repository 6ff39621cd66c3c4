/**
 * Tells partners' end points what changed: signed, in order, again and again until they have it.
 */
package io.hookline.webhooks;
