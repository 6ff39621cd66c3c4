package io.hookline.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Invents how the counters of a post have grown: fast at first, then hardly. */
final class Snapshots {

  private static final List<Integer> AGES_IN_DAYS = List.of(1, 3, 7, 14, 30);
  private static final double DAYS_TO_SETTLE = 3.2;

  /** Networks count taps; links count arrivals. */
  private static final double TAPS_PER_ARRIVAL = 1.08;

  private final Instant end;
  private final Dice dice;

  Snapshots(Instant end, Dice dice) {
    this.end = end;
    this.dice = dice;
  }

  /** Those at fixed ages, and one of the last evening so that figures are fresh. */
  List<Snapshot> of(Post post, int arrivals) {
    List<Instant> instants = new ArrayList<>();
    for (int days : AGES_IN_DAYS) {
      Instant at = post.publishedAt().plus(Duration.ofDays(days));
      if (at.isBefore(end.minus(Duration.ofDays(1)))) {
        instants.add(at);
      }
    }
    instants.add(end.minus(Duration.ofHours(3)));
    Habits habits = new Habits(post.talent(), dice);
    return instants.stream().map(at -> habits.at(post, at, grown(post, at), arrivals)).toList();
  }

  private static double grown(Post post, Instant at) {
    double days = Duration.between(post.publishedAt(), at).toSeconds() / 86_400.0;
    return 1 - StrictMath.exp(-days / DAYS_TO_SETTLE);
  }

  /** How the audience of one post behaves: drawn once, so that counters only grow. */
  private static final class Habits {
    private final double likes;
    private final double comments;
    private final double shares;
    private final double saves;
    private final double visits;
    private final double completion;
    private final double seconds;

    Habits(Talent talent, Dice dice) {
      double engagement = talent.engagement() * dice.between(0.8, 1.2);
      this.likes = engagement * dice.between(0.74, 0.84);
      this.comments = engagement * dice.between(0.03, 0.07);
      this.shares = engagement * dice.between(0.04, 0.10);
      this.saves = engagement * dice.between(0.05, 0.11);
      this.visits = engagement * dice.between(0.10, 0.30);
      this.completion = dice.between(0.16, 0.44);
      this.seconds = dice.between(5.5, 13.5);
    }

    Snapshot at(Post post, Instant at, double grown, int arrivals) {
      double views = post.views() * grown;
      Network network = post.talent().network();
      boolean tiktok = network == Network.TIKTOK;
      boolean youtube = network == Network.YOUTUBE;
      return new Snapshot(
          post,
          at,
          count(views),
          youtube ? null : Long.valueOf(count(views * 0.83)),
          count(views * likes),
          count(views * comments),
          Long.valueOf(count(views * shares)),
          youtube ? null : Long.valueOf(count(views * saves)),
          youtube ? null : Long.valueOf(count(views * visits)),
          tiktok ? Long.valueOf(count(arrivals * TAPS_PER_ARRIVAL * grown)) : null,
          tiktok ? Long.valueOf(count(views * completion)) : null,
          network == Network.INSTAGRAM ? null : Long.valueOf(count(views * seconds)));
    }

    private static long count(double exact) {
      return (long) exact;
    }
  }
}
