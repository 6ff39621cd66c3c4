package io.hookline.local.demo;

import java.time.Instant;
import java.util.Map;

/**
 * A post of the brand's own accounts, by its team.
 *
 * @param key its name in the story
 * @param series null for one outside of all series
 * @param plannedFor null for one that was never planned
 * @param publishedAt null for one that is not out yet
 * @param cells everything else that the table says of it
 */
record OwnPost(
    String key,
    Network network,
    String series,
    Stage stage,
    String title,
    Instant plannedFor,
    Instant publishedAt,
    String url,
    Map<String, String> cells) {

  String name() {
    return "post " + key;
  }

  boolean isOut() {
    return publishedAt != null;
  }

  /** Whether it is approved and scheduled like others; of some a chapter tells more. */
  boolean isAhead() {
    return !isOut() && plannedFor != null && cell("review") == null;
  }

  /** Null where the table has nothing. */
  String cell(String column) {
    String cell = cells.get(column);
    return cell.isEmpty() ? null : cell;
  }

  boolean says(String column) {
    return "yes".equals(cells.get(column));
  }

  boolean isVideo() {
    return !"PHOTO_CAROUSEL".equals(cell("kind"));
  }

  /** Whether it can only be told of after the post, the idea or the learning that it is made of. */
  boolean followsAnother() {
    return cell("relation") != null || cell("idea") != null || cell("learning") != null;
  }
}
