package io.hookline.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads the posts of a brand's own accounts: what lies before the end of the story is out. */
final class OwnPosts {

  private final Brand brand;
  private final StoryTime time;
  private final Instant end;
  private final Dice dice;

  OwnPosts(Brand brand, StoryTime time, Instant end, Dice dice) {
    this.brand = brand;
    this.time = time;
    this.end = end;
    this.dice = dice;
  }

  /** In the table's order. */
  List<OwnPost> all() {
    return Table.of(brand.slug() + "/posts").stream().map(this::post).toList();
  }

  private OwnPost post(Map<String, String> cells) {
    Network network = Network.valueOf(cells.get("network"));
    Instant at = cells.get("at").isEmpty() ? null : time.at(cells.get("at"));
    boolean planned = !cells.get("late").isEmpty();
    Instant out = at == null || !planned ? at : at.plus(minutes(cells.get("late")));
    String url = network.postUrl(handle(brand), out == null ? end : out, dice);
    boolean isOut = out != null && out.isBefore(end);
    return new OwnPost(
        cells.get("key"),
        network,
        cells.get("series").isEmpty() ? null : cells.get("series"),
        Stage.valueOf(cells.get("stage")),
        cells.get("title"),
        planned ? at : null,
        isOut ? out : null,
        isOut ? url : null,
        cells);
  }

  private static Duration minutes(String late) {
    return Duration.ofMinutes(Integer.parseInt(late));
  }

  /** The same on every network. */
  static String handle(Brand brand) {
    return brand.slug().replace("-", "");
  }
}
