package io.hookline.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Invents the clicks of a brand: soon after a post, in the evening, more at weekends. */
final class Clicks {

  private static final String BASE62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final Duration MEAN_DELAY = Duration.ofHours(40);
  private static final double SHARE_OF_POST_LINK = 0.65;
  private static final double SHARE_WITH_TTCLID = 0.35;

  private final Brand brand;
  private final Instant end;
  private final Dice dice;
  private final Rhythm rhythm;

  Clicks(Brand brand, Instant end, Dice dice) {
    this.brand = brand;
    this.end = end;
    this.dice = dice;
    this.rhythm = new Rhythm(end, brand.zone());
  }

  /** Oldest first. */
  List<Click> all(List<Post> posts, List<Link> links) {
    List<Click> drafts = new ArrayList<>();
    for (Talent talent : brand.talents()) {
      List<Post> own = posts.stream().filter(p -> p.talent().equals(talent)).toList();
      List<Link> ownLinks = links.stream().filter(l -> l.talent().equals(talent)).toList();
      double[] weights = own.stream().mapToDouble(p -> p.views() * p.stage().intent()).toArray();
      double total = own.stream().mapToDouble(p -> p.views() * p.stage().intent()).sum();
      for (int i = 0; i < talent.clicks(); i++) {
        drafts.add(click(own.get(dice.weighted(weights, total)), ownLinks));
      }
    }
    drafts.sort(Comparator.comparing(Click::occurredAt).thenComparing(Click::clickId));
    List<Click> clicks = new ArrayList<>(drafts.size());
    for (Click draft : drafts) {
      clicks.add(
          new Click(
              clicks.size(),
              draft.link(),
              draft.post(),
              draft.occurredAt(),
              draft.clickId(),
              draft.ttclid()));
    }
    return List.copyOf(clicks);
  }

  private Click click(Post post, List<Link> links) {
    Link bio = links.get(0);
    Link link =
        links.stream()
            .filter(l -> post.equals(l.post()))
            .findFirst()
            .filter(l -> dice.chance(SHARE_OF_POST_LINK))
            .orElse(bio);
    boolean tagged = post.talent().network() == Network.TIKTOK && dice.chance(SHARE_WITH_TTCLID);
    return new Click(
        0,
        link,
        post,
        occurredAt(post),
        dice.text(BASE62, 22),
        tagged ? "E.C.P." + dice.text(BASE62, 44) : null);
  }

  private Instant occurredAt(Post post) {
    Instant at;
    do {
      at = post.publishedAt().plusSeconds(60).plus(dice.exponential(MEAN_DELAY));
    } while (!at.isBefore(end.minus(Duration.ofMinutes(15))) || !dice.chance(rhythm.attention(at)));
    return at.plusMillis(dice.whole(0, 999));
  }
}
