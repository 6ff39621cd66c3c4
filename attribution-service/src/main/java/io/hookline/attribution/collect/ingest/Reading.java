package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.collect.source.SourceSettings;

/**
 * How events of a request are understood.
 *
 * @param test whether they are tests: the request has a test_event_code, or its source is tried out
 * @param orderNumbers by which the sender shares order numbers; empty for those of the brand
 */
record Reading(boolean test, String orderNumbers, SourceSettings settings) {}
