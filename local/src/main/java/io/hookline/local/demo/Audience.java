package io.hookline.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws who sees each post of the brand's own accounts. */
final class Audience {

  private static final double SPREAD_OF_VIEWS = 0.8;

  /** Of all engagements, those that are saves; and what a number in the first frame holds. */
  private static final double SAVED = 0.08;

  private static final double SAVED_RESULTS = 0.17;
  private static final double HELD = 0.16;

  private final Brand brand;
  private final int medianViews;
  private final Dice dice;

  Audience(Brand brand, int medianViews, Dice dice) {
    this.brand = brand;
    this.medianViews = medianViews;
    this.dice = dice;
  }

  /** Of those that are out, in their order; what is drawn of one does not hang on the others. */
  Map<OwnPost, Viewers> of(List<OwnPost> posts) {
    Map<OwnPost, Viewers> viewers = new LinkedHashMap<>();
    for (OwnPost post : posts) {
      Viewers drawn = viewers(post, dice.split());
      if (post.isOut()) {
        viewers.put(post, drawn);
      }
    }
    return viewers;
  }

  private Viewers viewers(OwnPost post, Dice dice) {
    return new Viewers(
        medianViews * post.stage().attention() * dice.lognormal(SPREAD_OF_VIEWS),
        dice.between(0.03, 0.07),
        dice.between(0.002, 0.006) * post.stage().intent(),
        dice.between(0.62, 0.90),
        "Result".equals(post.cell("hookKind")) ? SAVED_RESULTS : SAVED,
        new Retention(
            PostMedia.seconds(brand, "own-" + post.key()),
            dice.between(0.52, 0.70) + ("Number".equals(post.cell("hookKind")) ? HELD : 0),
            dice.between(0.12, 0.34)));
  }
}
