/**
 * What changed that figures may depend on: written down by hand, by programs, and by itself from
 * the changes of all services. What of them is worth an entry stands in {@code ChangeRules}.
 */
package io.hookline.content.measure.timeline;
