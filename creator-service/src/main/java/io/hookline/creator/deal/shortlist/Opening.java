package io.hookline.creator.deal.shortlist;

import java.time.Instant;

/**
 * How often a link was opened.
 *
 * @param lastOpenedAt null for never
 */
public record Opening(long opened, Instant lastOpenedAt) {

  static final Opening NEVER = new Opening(0, null);
}
