package io.hookline.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Invents the posts of a brand: regular, with views that a few posts carry. */
final class Posts {

  static final Duration PERIOD = Duration.ofDays(90);

  /** The youngest post has been out long enough for two snapshots. */
  private static final Duration YOUNGEST = Duration.ofDays(4);

  private static final double SPREAD_OF_VIEWS = 0.9;
  private static final double BEST_CASE = 25;

  private final Brand brand;
  private final Instant end;
  private final Dice dice;

  Posts(Brand brand, Instant end, Dice dice) {
    this.brand = brand;
    this.end = end;
    this.dice = dice;
  }

  /** Oldest first. */
  List<Post> all() {
    List<Post> drafts = new ArrayList<>();
    for (Talent talent : brand.talents()) {
      for (int i = 0; i < talent.posts(); i++) {
        drafts.add(post(talent, i));
      }
    }
    drafts.sort(Comparator.comparing(Post::publishedAt));
    List<Post> posts = new ArrayList<>();
    for (Post draft : drafts) {
      posts.add(numbered(draft, posts.size()));
    }
    return List.copyOf(posts);
  }

  private Post post(Talent talent, int i) {
    List<Series> formats = brand.series();
    Series series = formats.get((i + brand.talents().indexOf(talent)) % formats.size());
    int turn = i / formats.size();
    Stage stage = series.stages().get((turn + i) % series.stages().size());
    String topic = series.topics().get((i + turn) % series.topics().size());
    double views =
        talent.medianViews()
            * stage.attention()
            * Math.min(BEST_CASE, dice.lognormal(SPREAD_OF_VIEWS));
    Instant publishedAt = publishedAt(talent, i);
    return new Post(
        0,
        talent,
        series,
        series.name() + ": " + topic,
        stage,
        publishedAt,
        talent.network().postUrl(talent.handle(), publishedAt, dice),
        Math.round(views));
  }

  /** One post per equal slice of the period, at a day and hour when people look. */
  private Instant publishedAt(Talent talent, int i) {
    double slice = (PERIOD.toDays() - YOUNGEST.toDays()) / (double) talent.posts();
    long day = (long) ((i + dice.between(0, 1)) * slice);
    return end.minus(PERIOD)
        .plus(Duration.ofDays(day))
        .plus(Duration.ofMinutes(dice.whole(14 * 60, 22 * 60)));
  }

  private static Post numbered(Post draft, int number) {
    return new Post(
        number,
        draft.talent(),
        draft.series(),
        draft.title(),
        draft.stage(),
        draft.publishedAt(),
        draft.url(),
        draft.views());
  }
}
