/**
 * What a brand counts as a conversion, and for how much: in versions, each from an instant on.
 * Orders are kept whatever is counted; counts are worked out of them and of events when they are
 * asked for.
 */
package io.hookline.attribution.evidence.definition;
