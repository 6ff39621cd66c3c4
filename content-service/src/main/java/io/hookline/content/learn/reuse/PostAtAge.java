package io.hookline.content.learn.reuse;

import io.hookline.content.measure.snapshot.Precedence;

/**
 * What a post's counters said when it was so many days old, in SQL: posts are compared at one age,
 * because a post that is longer out has more views whatever it shows. Of the last quarter of the
 * days up to that age the newest instant counts of which views are known, and of that instant each
 * counter by {@link Precedence}; an estimate is none. Without such a snapshot there are no figures:
 * none is made up from earlier or later ones.
 */
final class PostAtAge {

  /** Interactions that are told in full, over views. */
  static final String ENGAGEMENTS = "(s.likes + s.comments + s.shares + s.saves)";

  static final String INTENT_SIGNALS = "(s.saves + s.shares + s.profile_visits + s.link_clicks)";

  private PostAtAge() {}

  /** Of the post {@code p}, as {@code s}; {@code :days} and {@code :dataset} are asked for. */
  static String join() {
    return """
        left join lateral (
          select r.captured_at, %s, %s, %s, %s, %s, %s, %s
            from snapshot r
           where r.post_id = p.id and r.dataset = :dataset and r.source <> 'ESTIMATED'
             and r.captured_at >= p.published_at + make_interval(hours => 18 * :days)
             and r.captured_at <= p.published_at + make_interval(hours => 24 * :days)
           group by r.captured_at
          having count(r.views) > 0
           order by r.captured_at desc
           limit 1) s on true
        """
        .formatted(
            told("views"),
            told("likes"),
            told("comments"),
            told("shares"),
            told("saves"),
            told("profile_visits"),
            told("link_clicks"));
  }

  private static String told(String counter) {
    return "(array_agg(r.%1$s order by %2$s) filter (where r.%1$s is not null))[1] as %1$s"
        .formatted(counter, Precedence.order("r"));
  }

  /** A ratio of counters, unknown without views. */
  static String rate(String numerator) {
    return numerator + "::numeric / nullif(s.views, 0)";
  }
}
