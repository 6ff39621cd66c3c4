package io.hookline.kit.feed;

/**
 * The sister does not know our cursor: its database was set back to an earlier state. Reading on
 * would pass over changes without a sign, so nothing is read until an operator resets the cursor.
 */
class CursorRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CursorRefused(String feed) {
    super(
        "the feed "
            + feed
            + " does not know the cursor any more: its database was set back. Reset the feed as"
            + " docs/restore.md says");
  }
}
