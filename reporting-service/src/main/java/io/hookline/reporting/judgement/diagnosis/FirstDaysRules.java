package io.hookline.reporting.judgement.diagnosis;

import static io.hookline.reporting.judgement.diagnosis.CreativeRules.LAST;
import static io.hookline.reporting.judgement.diagnosis.CreativeRules.LEAST_VIEWS;
import static io.hookline.reporting.judgement.diagnosis.CreativeRules.USUAL;
import static io.hookline.reporting.judgement.diagnosis.Evidence.atLeast;
import static io.hookline.reporting.judgement.diagnosis.Evidence.below;
import static io.hookline.reporting.judgement.diagnosis.Evidence.part;
import static io.hookline.reporting.judgement.diagnosis.Evidence.value;

import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the views of a post are spread over its days. */
final class FirstDaysRules {

  private static final int FIRST = 2;
  private static final int A_WEEK = 7;

  private FirstDaysRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule(
            "spike_then_drop",
            1,
            Layer.CREATIVE,
            "a post of the last 28 days that is a week old has four fifths of its views from its first two days,"
                + " and fewer than half of the brand's views per post",
            "The first test audience did not stay or act; no personal failure.",
            "Work on the opening, the pacing and the payoff.",
            FirstDaysRules::find));
  }

  private static Stream<Finding> find(Evidence evidence) {
    BigDecimal usual = evidence.whole(evidence.before(LAST, USUAL), "views_per_post");
    Question daily =
        Question.of(evidence.last(LAST), "views")
            .by("post")
            .ofPostsOfPeriod()
            .each(Granularity.DAY);
    return evidence.rows(daily).stream()
        .map(post -> find(post, usual, evidence.last(1).to()))
        .flatMap(Optional::stream);
  }

  private static Optional<Finding> find(AnswerRow post, BigDecimal usual, LocalDate last) {
    List<AnswerRow.Part> told =
        post.parts().stream().filter(part -> part.figures().get(0).value() != null).toList();
    BigDecimal views = value(post, "views");
    if (told.isEmpty() || usual == null || !atLeast(views, LEAST_VIEWS)) {
      return Optional.empty();
    }
    LocalDate begin = told.get(0).days().from();
    if (begin.plusDays(A_WEEK - 1L).isAfter(last)) {
      return Optional.empty();
    }
    BigDecimal first =
        told.stream()
            .filter(part -> part.days().from().isBefore(begin.plusDays(FIRST)))
            .map(part -> part.figures().get(0).value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean fires = !below(first, "0.8", views) && below(views, "0.5", usual);
    return Optional.of(
        Finding.ofPost(
            post,
            fires,
            new FiredFigure("views", "the first two days", first, part("0.8", views)),
            new FiredFigure("views", "this post so far", views, part("0.5", usual)),
            new FiredFigure("views_per_post", "the brand, 90 days before", usual, null)));
  }
}
