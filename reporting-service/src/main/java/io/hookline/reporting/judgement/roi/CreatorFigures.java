package io.hookline.reporting.judgement.roi;

import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.QuestionFilter;
import io.hookline.reporting.figures.query.Questions;
import io.hookline.reporting.figures.value.PricedAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the engine knows of creators: two questions, however many creators there are. */
@ApplicationScoped
class CreatorFigures {

  /** No post is older. */
  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

  private static final List<String> COUNTS =
      Stream.of(PricedAction.values()).map(PricedAction::measure).toList();
  private static final List<String> OUTCOMES =
      Stream.concat(
              Stream.of(
                  "revenue_by_links",
                  "revenue_by_codes",
                  "conversions",
                  "cost_per_view",
                  "cost_per_engagement",
                  "cost_per_intent_signal"),
              CreatorSpend.MEASURES.stream())
          .toList();

  private final Questions questions;

  CreatorFigures(Questions questions) {
    this.questions = questions;
  }

  /**
   * Of each creator, by id.
   *
   * @param networks the posts that are out, by network
   * @param told whether anything of conversions was told by then: nothing of the creator's is then
   *     0
   * @param spendTold the same of earnings and expenses
   */
  record Of(
      List<CreatorActivity.Posts> networks,
      Map<String, Figure> outcomes,
      boolean told,
      boolean spendTold) {

    /** Null while nobody has told of conversions; what could not be converted is in no sum. */
    BigDecimal revenue(String measure) {
      Figure figure = outcomes.get(measure);
      boolean known = figure != null && figure.value() != null;
      return known ? figure.numerator() : told ? BigDecimal.ZERO : null;
    }

    /** Null while nobody has told of earnings; what has no rate is in no sum. */
    BigDecimal spent(String measure) {
      Figure figure = outcomes.get(measure);
      boolean known = figure != null && figure.value() != null;
      return known ? figure.value() : spendTold ? BigDecimal.ZERO : null;
    }
  }

  Map<UUID, Of> of(String brand, Period period, Set<UUID> creators) {
    Map<UUID, Of> all = new HashMap<>();
    if (creators.isEmpty()) {
      return all;
    }
    List<QuestionFilter> only =
        List.of(QuestionFilter.in("creator", creators.stream().map(UUID::toString).toList()));
    Days days = new Days(period.from() == null ? BEGINNING : period.from(), period.lastDay());
    Answer outcomes = ask(brand, days, OUTCOMES, only, "creator");
    boolean told = outcomes.total().figure("conversions").value() != null;
    boolean spendTold = outcomes.total().figure("creator_spend").value() != null;
    creators.forEach(
        creator -> all.put(creator, new Of(new ArrayList<>(), new HashMap<>(), told, spendTold)));
    List<String> counts = new ArrayList<>(COUNTS);
    counts.add("organic_value");
    for (AnswerRow row : ask(brand, days, counts, only, "creator", "network").rows()) {
      Of creator = all.get(UUID.fromString(row.keys().get(0).key()));
      if (row.figure("organic_value").scope() > 0) {
        creator.networks().add(CreatorActivity.Posts.of(row));
      }
    }
    for (AnswerRow row : outcomes.rows()) {
      Of creator = all.get(UUID.fromString(row.keys().get(0).key()));
      row.figures().forEach(figure -> creator.outcomes().put(figure.measure(), figure));
    }
    all.values()
        .forEach(
            creator ->
                creator.networks().sort(Comparator.comparing(CreatorActivity.Posts::network)));
    return all;
  }

  private Answer ask(
      String brand,
      Days days,
      List<String> measures,
      List<QuestionFilter> only,
      String... groupBy) {
    return questions.ask(
        brand, Question.of(days, measures.toArray(String[]::new)).by(groupBy).only(only));
  }
}
