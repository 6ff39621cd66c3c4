/**
 * What cannot be seen: orders that no click, view or code explains, what their shoppers say, and
 * the traffic beside them that says nothing of itself.
 */
package io.hookline.attribution.credit.unknown;
