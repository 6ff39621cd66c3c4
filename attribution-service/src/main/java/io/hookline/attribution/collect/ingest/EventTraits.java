package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.collect.shopper.Lenient;

/** What an event has beside keys: a bit each, above those of the kinds of keys. */
final class EventTraits {

  /** Numbers stand in stored rows: a trait keeps its own for ever. */
  static final int IP = 1 << 8;

  static final int USER_AGENT = 1 << 9;
  static final int CONTENTS = 1 << 10;

  /** A shop had told of the order before: no further purchase. */
  static final int LATER_VERSION = 1 << 11;

  private EventTraits() {}

  /** An address of the internet is counted and not kept. */
  static int of(EventParts parts) {
    boolean ip =
        Lenient.first(parts.user(), "ip") != null
            || Lenient.first(parts.item().path("context"), "ip") != null;
    boolean contents =
        !parts.properties().path("contents").isEmpty()
            || !parts.properties().path("content_ids").isEmpty();
    boolean later = parts.properties().path("later_version").asBoolean();
    return (ip ? IP : 0)
        | (parts.userAgent() == null ? 0 : USER_AGENT)
        | (contents ? CONTENTS : 0)
        | (later ? LATER_VERSION : 0);
  }
}
