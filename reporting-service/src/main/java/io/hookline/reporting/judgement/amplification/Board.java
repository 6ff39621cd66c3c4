package io.hookline.reporting.judgement.amplification;

import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Posts in the order of their intent rate.
 *
 * @param brandRate of all posts
 * @param ranked candidates, the best first
 * @param others posts of which nothing is known, or too little
 */
record Board(
    Days period, long minimumViews, Figure brandRate, List<Ranked> ranked, List<Ranked> others) {

  static final String RATE = "intent_signal_conversion_rate";
  static final String VIEWS = "views";

  /**
   * @param rank null of a post that is no candidate
   */
  record Ranked(UUID post, Integer rank, Figure rate, Figure views) {

    private boolean isKnown(long minimumViews) {
      return rate.value() != null
          && views.value() != null
          && views.value().compareTo(BigDecimal.valueOf(minimumViews)) >= 0;
    }

    private Ranked at(int place) {
      return new Ranked(post, place, rate, views);
    }

    /** By the exact rate, and not by what is left of it when it is rounded. */
    private static int compare(Ranked one, Ranked other) {
      return other
          .rate
          .numerator()
          .multiply(one.rate.denominator())
          .compareTo(one.rate.numerator().multiply(other.rate.denominator()));
    }
  }

  /**
   * @param answer rate and views by post
   * @param out which of its posts are still out
   */
  static Board of(Answer answer, long minimumViews, Set<UUID> out) {
    List<Ranked> all =
        answer.rows().stream()
            .filter(row -> row.keys().get(0).key() != null)
            .map(Board::row)
            .toList();
    List<Ranked> known =
        all.stream()
            .filter(row -> row.isKnown(minimumViews) && out.contains(row.post()))
            .sorted(
                Comparator.comparing((Ranked row) -> row, Ranked::compare)
                    .thenComparing(row -> row.views().value(), Comparator.reverseOrder())
                    .thenComparing(Ranked::post))
            .toList();
    List<Ranked> ranked =
        IntStream.range(0, known.size()).mapToObj(i -> known.get(i).at(i + 1)).toList();
    Set<UUID> candidates = ranked.stream().map(Ranked::post).collect(Collectors.toSet());
    return new Board(
        answer.period(),
        minimumViews,
        answer.total().figure(RATE),
        ranked,
        all.stream().filter(row -> !candidates.contains(row.post())).toList());
  }

  private static Ranked row(AnswerRow row) {
    return new Ranked(
        UUID.fromString(row.keys().get(0).key()), null, row.figure(RATE), row.figure(VIEWS));
  }

  /** Empty of a post of which nothing is told in the period. */
  Optional<Ranked> of(UUID post) {
    return Stream.concat(ranked.stream(), others.stream())
        .filter(row -> Objects.equals(row.post(), post))
        .findFirst();
  }
}
