package io.hookline.attribution.collect.survey;

import io.hookline.attribution.collect.place.Places;
import io.hookline.attribution.collect.shopper.ShopperHashes;
import io.hookline.attribution.input.OrderId;
import io.hookline.attribution.input.OrderKey;
import io.hookline.attribution.input.OrderNumbers;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.NoValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Takes answers, each once however often it is told, in any order. */
@ApplicationScoped
class SurveyAnswers {

  /**
   * What became of an answer.
   *
   * @param id null when it is refused
   * @param news false when the very same was told before
   */
  record Told(UUID id, boolean news, Problem refused) {}

  private final StoredAnswers stored;
  private final Places places;
  private final CurrentBrand brand;
  private final Clock clock;

  SurveyAnswers(StoredAnswers stored, Places places, CurrentBrand brand, Clock clock) {
    this.stored = stored;
    this.places = places;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * With few statements however many there are.
   *
   * @param usual when it was that an answer without an instant was given
   */
  List<Told> tell(List<NewSurveyAnswer> answers, AnswerSource source, Instant usual) {
    Instant now = clock.instant();
    Map<String, UUID> surveys =
        stored.surveys(
            answers.stream().map(NewSurveyAnswer::survey).filter(Objects::nonNull).toList());
    boolean some = answers.stream().anyMatch(answer -> answer.survey() == null);
    List<UUID> only = some ? stored.active() : List.of();
    Map<String, Places.Named> named =
        places.named(
            answers.stream().map(NewSurveyAnswer::place).filter(Objects::nonNull).toList());
    List<AnswerRow> rows = new ArrayList<>();
    List<Told> told = new ArrayList<>(answers.size());
    for (NewSurveyAnswer answer : answers) {
      try {
        UUID survey = survey(answer, surveys, only);
        References.require("place", answer.place(), "place", named::containsKey);
        UUID place = answer.place() == null ? null : named.get(answer.place()).id();
        AnswerRow row = row(answer, survey, place, usual, now);
        rows.add(row);
        told.add(new Told(row.id(), true, null));
      } catch (Problem refused) {
        told.add(new Told(null, false, refused));
      }
    }
    Set<UUID> added = stored.add(rows, source, now);
    return told.stream()
        .map(one -> one.refused() == null ? new Told(one.id(), added.remove(one.id()), null) : one)
        .toList();
  }

  private static UUID survey(NewSurveyAnswer answer, Map<String, UUID> surveys, List<UUID> only) {
    if (answer.survey() == null && only.size() == 1) {
      return only.get(0);
    }
    if (answer.survey() == null) {
      throw new Violation("survey", "must name the survey: the brand asks none, or several")
          .asProblem();
    }
    String name = Characters.trimmed(answer.survey());
    References.require("survey", name, "survey", surveys::containsKey);
    return surveys.get(name);
  }

  private AnswerRow row(
      NewSurveyAnswer answer, UUID survey, UUID place, Instant usual, Instant now) {
    List<Violation> violations = new ArrayList<>();
    String text = Characters.trimmed(answer.answer());
    if (NoValue.is(text)) {
      violations.add(
          new Violation("answer", "must not be a word that programs write for no value"));
    } else if (ShopperHashes.holdsEmail(text)) {
      violations.add(new Violation("answer", "must not hold an e-mail address"));
    }
    Instant at = (answer.answeredAt() == null ? usual : answer.answeredAt());
    if (ClockTolerance.isAhead(at, now)) {
      violations.add(new Violation("answeredAt", "must not be in the future"));
    }
    String email = answer.email() == null ? null : ShopperHashes.email(answer.email()).orElse(null);
    String number = order(answer.orderNumber());
    String order = order(answer.orderId()) == null ? number : order(answer.orderId());
    if (order == null && email == null) {
      violations.add(new Violation("orderId", "or the email of a person is needed"));
    }
    Violation.requireNone(violations);
    String numbers = OrderNumbers.stored(answer.orderNumbers());
    String respondent = order == null ? "email:" + email : new OrderKey(numbers, order).personKey();
    Instant instant = at.truncatedTo(ChronoUnit.MICROS);
    return new AnswerRow(
        Ids.derived(
            instant,
            String.join("\n", brand.slug(), survey.toString(), respondent, text, "" + instant)),
        survey,
        instant,
        text,
        SurveyWord.of(text),
        respondent,
        numbers,
        order,
        Objects.equals(order, number) ? null : number,
        email,
        place);
  }

  /** Null for none, also for what is no id as it is compared: a letter may become eighteen. */
  private static String order(String written) {
    String id = written == null ? "" : OrderId.compared(written);
    return id.isEmpty()
            || id.length() > NewSurveyAnswer.LONGEST_ORDER_ID
            || NoValue.isAsId(id)
            || ShopperHashes.holdsEmail(id)
        ? null
        : id;
  }
}
