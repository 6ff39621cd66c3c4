package io.hookline.attribution.collect.ingest;

import java.util.UUID;

/** An event's key within its brand; tests are kept apart from what they rehearse. */
record EventKey(UUID source, String event, String eventId, boolean test) {}
