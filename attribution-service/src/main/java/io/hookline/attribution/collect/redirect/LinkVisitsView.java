package io.hookline.attribution.collect.redirect;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who came by links, in the days of the brand.
 *
 * @param total of all days
 * @param days on which somebody came
 */
@Schema(name = "LinkVisits")
record LinkVisitsView(LocalDate from, LocalDate to, Visits total, List<Day> days) {

  /**
   * Visits by who came.
   *
   * @param clicks of people, imported ones too: what everything else counts
   * @param closed of whomever, while the link was not valid or archived
   */
  @Schema(name = "Visits")
  record Visits(
      @Schema(examples = "812") long clicks,
      @Schema(examples = "40") long previews,
      @Schema(examples = "12") long bots,
      @Schema(examples = "7") long aiAgents,
      @Schema(examples = "0") long closed) {}

  @Schema(name = "VisitsOfDay")
  record Day(
      LocalDate day,
      @Schema(examples = "812") long clicks,
      @Schema(examples = "40") long previews,
      @Schema(examples = "12") long bots,
      @Schema(examples = "7") long aiAgents,
      @Schema(examples = "0") long closed) {}

  static LinkVisitsView of(LocalDate from, LocalDate to, List<Day> days) {
    return new LinkVisitsView(
        from,
        to,
        new Visits(
            days.stream().mapToLong(Day::clicks).sum(),
            days.stream().mapToLong(Day::previews).sum(),
            days.stream().mapToLong(Day::bots).sum(),
            days.stream().mapToLong(Day::aiAgents).sum(),
            days.stream().mapToLong(Day::closed).sum()),
        days);
  }
}
