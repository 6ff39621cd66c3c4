package io.hookline.reporting.judgement.amplification;

import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.QuestionFilter;
import io.hookline.reporting.figures.query.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The figures beside the rate, of many posts at once. */
@ApplicationScoped
class Evidence {

  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
  private static final String READ = "comments_received";

  private final Questions questions;

  Evidence(Questions questions) {
    this.questions = questions;
  }

  /** Rate and views of every post in the period. */
  Answer rates(String brand, Days period, String network) {
    return questions.ask(
        brand,
        Question.of(period, Board.RATE, Board.VIEWS)
            .only(
                network == null
                    ? List.of()
                    : List.of(QuestionFilter.in("network", List.of(network))))
            .by("post"));
  }

  /** Of each of the posts, of those too below which nobody said anything. */
  Map<UUID, IntentComments> comments(String brand, Days period, Collection<UUID> posts) {
    Answer answer =
        questions.ask(
            brand, Question.of(period, READ).only(only(posts)).by("post", "comment_class"));
    BigDecimal nothing = answer.total().figure(READ).value() == null ? null : BigDecimal.ZERO;
    Map<UUID, List<IntentComments.OfClass>> classes =
        answer.rows().stream()
            .collect(
                Collectors.groupingBy(
                    Evidence::post,
                    Collectors.mapping(
                        row ->
                            new IntentComments.OfClass(
                                row.keys().get(1).key(), row.figure(READ).value()),
                        Collectors.toList())));
    Map<UUID, IntentComments> comments = new HashMap<>();
    for (UUID post : posts) {
      List<IntentComments.OfClass> said = classes.getOrDefault(post, List.of());
      comments.put(
          post,
          new IntentComments(
              sum(said.stream().filter(c -> "INTENT".equals(c.commentClass())).toList(), nothing),
              sum(said, nothing),
              said,
              "/v1/brands/%s/comments?postId=%s&commentClass=INTENT".formatted(brand, post)));
    }
    return comments;
  }

  private static BigDecimal sum(List<IntentComments.OfClass> said, BigDecimal nothing) {
    return said.stream()
        .map(IntentComments.OfClass::comments)
        .reduce(BigDecimal::add)
        .orElse(nothing);
  }

  /** Since the beginning. */
  Map<UUID, List<BoostSoFar>> boosts(String brand, LocalDate today, Collection<UUID> posts) {
    return questions
        .ask(
            brand,
            Question.of(
                    new Days(BEGINNING, today),
                    "ad_spend",
                    "ad_impressions",
                    "ctr",
                    "ad_conversions",
                    "cpa")
                .only(only(posts))
                .by("post", "ad_kind"))
        .rows()
        .stream()
        .collect(
            Collectors.groupingBy(
                Evidence::post,
                Collectors.mapping(
                    row -> new BoostSoFar(row.keys().get(1).key(), row.figures()),
                    Collectors.toList())));
  }

  /** Of the brand's own Spark ads, by network. */
  Map<String, ExpectedCost> costs(String brand, Days period) {
    Answer answer =
        questions.ask(
            brand,
            Question.of(period, "cpm", "cpc")
                .only(List.of(QuestionFilter.in("ad_kind", List.of("SPARK"))))
                .by("network"));
    return answer.rows().stream()
        .collect(
            Collectors.toMap(
                row -> row.keys().get(0).key(),
                row -> ExpectedCost.of(row, period, answer.currency())));
  }

  private static UUID post(AnswerRow row) {
    return UUID.fromString(row.keys().get(0).key());
  }

  static List<QuestionFilter> only(Collection<UUID> posts) {
    return List.of(QuestionFilter.in("post", posts.stream().map(UUID::toString).toList()));
  }
}
