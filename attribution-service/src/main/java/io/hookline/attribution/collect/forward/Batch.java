package io.hookline.attribution.collect.forward;

import io.hookline.attribution.collect.ingest.KeptEvents.Kept;
import io.hookline.attribution.collect.platform.AccessToken;
import java.util.List;
import java.util.UUID;

/**
 * Events that are to be sent together, under a lease.
 *
 * @param source TikTok's word for where they happen
 * @param token of the Events API
 * @param size how many events a request may have at present
 * @param more whether others are due
 */
record Batch(
    UUID forwarding,
    UUID lease,
    String source,
    ForwardingSettings settings,
    AccessToken token,
    int size,
    boolean more,
    List<Kept> events) {

  List<UUID> ids() {
    return events.stream().map(Kept::id).toList();
  }
}
