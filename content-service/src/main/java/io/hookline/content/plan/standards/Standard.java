package io.hookline.content.plan.standards;

import java.util.UUID;

/** One thing that a post is checked against. */
public record Standard(UUID id, Kind kind, String text) {

  /** Where in the standards it stands. */
  public enum Kind {
    DO,
    DONT,
    DISCLOSURE
  }
}
