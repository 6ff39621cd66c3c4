package io.hookline.reporting.figures.view;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.Answer.LeftOut;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.QuestionFilter;
import io.hookline.reporting.figures.query.Questions;
import io.hookline.reporting.figures.query.ShownTo;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Asks what a view's name stands for. Whoever filters a view did not choose its measures: those
 * that cannot be parted so, or that are not for this caller, are left out, and the answer says
 * which and why.
 */
@ApplicationScoped
public class AskViews {

  private final Questions questions;
  private final ShownTo shownTo;

  AskViews(Questions questions, ShownTo shownTo) {
    this.questions = questions;
    this.shownTo = shownTo;
  }

  /**
   * In the transaction that runs.
   *
   * @throws Problem VALIDATION_FAILED, MEASURE_CANNOT_BE_PARTED when nothing of the view is left
   */
  public Answer ask(String brand, View view, ViewAsked asked) {
    List<String> groupBy = groupBy(view, asked);
    Granularity granularity =
        asked.granularity() != null ? asked.granularity() : view.granularity();
    List<LeftOut> leftOut = leftOut(view, groupBy, asked.filters(), granularity);
    List<String> measures = new ArrayList<>(view.measures());
    leftOut.forEach(left -> measures.remove(left.measure()));
    if (measures.isEmpty()) {
      measures.addAll(view.measures()); // are refused, with the reasons
    }
    Integer top = asked.top() != null ? asked.top() : view.top();
    boolean severally = groupBy.stream().map(Dimensions::of).anyMatch(Dimension::several);
    return questions
        .ask(
            brand,
            new Question(
                measures,
                groupBy,
                asked.filters(),
                asked.days() == null ? null : asked.days().from(),
                asked.days() == null ? null : asked.days().to(),
                asked.compare(),
                granularity,
                null,
                measures.contains(view.orderBy()) ? view.orderBy() : null,
                null,
                groupBy.isEmpty() ? null : top,
                !groupBy.isEmpty() && top != null && !severally,
                !groupBy.isEmpty(),
                null))
        .without(leftOut);
  }

  private static List<String> groupBy(View view, ViewAsked asked) {
    List<Violation> violations = new ArrayList<>();
    check("by", view, asked.by(), violations);
    check("and", view, asked.and(), violations);
    if (asked.by() == null && asked.and() != null) {
      violations.add(new Violation("and", "needs by"));
    } else if (asked.and() != null && asked.and().equals(asked.by())) {
      violations.add(new Violation("and", "must be another dimension than by"));
    }
    Violation.requireNone(violations);
    return asked.by() == null
        ? view.groupBy()
        : Stream.of(asked.by(), asked.and()).filter(Objects::nonNull).toList();
  }

  private static void check(String field, View view, String sent, List<Violation> violations) {
    if (sent != null && !view.by().contains(sent)) {
      violations.add(
          new Violation(
              field,
              view.by().isEmpty()
                  ? "the rows of this view are fixed"
                  : "must be one of " + String.join(", ", view.by())));
    }
  }

  private List<LeftOut> leftOut(
      View view, List<String> groupBy, List<QuestionFilter> filters, Granularity granularity) {
    List<String> parts = new ArrayList<>(groupBy);
    filters.forEach(filter -> parts.add(filter.dimension()));
    List<LeftOut> left = new ArrayList<>();
    for (String id : view.measures()) {
      Measure measure = Measures.of(id);
      Stream<String> reasons = parts.stream().map(Dimensions::of).map(measure::refusal);
      Stream<String> cut =
          Stream.of(measure).filter(m -> granularity != null).map(Measure::refusalToCut);
      Stream.concat(shownTo.refusal(measure).stream(), Stream.concat(reasons, cut))
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(reason -> left.add(new LeftOut(id, reason)));
    }
    return left;
  }
}
