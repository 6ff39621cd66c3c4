package io.hookline.attribution.identity.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why what was told is taken for one person's.
 *
 * @param identifiers by which the person is known, at most 200
 * @param together which of them, and which orders and touches, were told at once, at most 200 sets
 * @param history when others turned out to be this person, and what turned out to be others
 */
@Schema(name = "Person")
record PersonView(
    UUID id,
    List<Identifier> identifiers,
    @Schema(examples = "[[\"order:1001\", \"email:f660ab912ec121d1b1e928a0bb4bc61b\"]]")
        List<List<String>> together,
    List<Change> history) {

  /**
   * @param value a SHA-256, or an id of a browser, a click, an order or a touch
   * @param excluded whether it ties nobody
   */
  @Schema(name = "PersonIdentifier")
  record Identifier(
      @Schema(examples = "email") String kind,
      @Schema(examples = "f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a")
          String value,
      boolean excluded) {

    static Identifier of(String key, boolean excluded) {
      int end = key.indexOf(':');
      return new Identifier(key.substring(0, end), key.substring(end + 1), excluded);
    }
  }

  /**
   * @param what MERGED: the other turned out to be this one; PARTED: a part turned out to be the
   *     other's; CAME_OF: this one was a part of the other
   */
  @Schema(name = "PersonChange")
  record Change(Instant at, What what, UUID other) {}

  enum What {
    MERGED,
    PARTED,
    CAME_OF
  }
}
