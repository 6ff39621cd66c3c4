package io.hookline.content.measure.snapshot;

import java.time.Instant;
import java.util.UUID;

/**
 * What there is only one of: a source tells once of a post, dataset and instant at a collection.
 */
record ReadingKey(UUID post, Instant at, Dataset dataset, Source source, Instant collectedAt) {}
