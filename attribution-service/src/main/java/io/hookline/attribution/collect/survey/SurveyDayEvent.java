package io.hookline.attribution.collect.survey;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Subject("surveys/{surveyId}/days/{day}")
sealed interface SurveyDayEvent extends Event {

  /**
   * What shoppers answered on a day, of each order or person the latest answer.
   *
   * @param day in the brand's time zone
   * @param revision of the survey by which the answers are read
   */
  @Schema(name = "SurveyDay")
  record Day(UUID surveyId, LocalDate day, int revision, List<Given> answers, long version) {}

  /**
   * The same answer at the same place.
   *
   * @param option its key; null for what is none of the options
   * @param channel the word by which channels know the option
   * @param ofOrders those of the answers that name an order
   */
  @Schema(name = "SurveyDayAnswers")
  record Given(
      @Schema(nullable = true, examples = "tiktok") String option,
      @Schema(nullable = true, examples = "tiktok") String channel,
      @Schema(nullable = true) UUID placeId,
      @Schema(examples = "17") long answers,
      @Schema(examples = "16") long ofOrders) {}

  record Counted(Day data) implements SurveyDayEvent {}
}
