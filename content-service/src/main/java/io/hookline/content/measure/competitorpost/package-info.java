/** What competitors publish, by the brand's vocabularies, and what its counters said. */
package io.hookline.content.measure.competitorpost;
