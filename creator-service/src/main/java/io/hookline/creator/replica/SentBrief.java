package io.hookline.creator.replica;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/**
 * What a brief asks for, as whoever is asked reads it.
 *
 * @param objective null where none was said
 * @param hooks beginnings to choose from
 * @param disclosures PAID_PARTNERSHIP, OWN_BRAND, AI_GENERATED
 * @param learnings what was learned before
 * @param publishFrom the first day on which it may go out, in the brand's time zone; null for any
 * @param publishUntil the last one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SentBrief(
    String title,
    String objective,
    List<String> hooks,
    List<Rule> standards,
    List<String> disclosures,
    List<String> learnings,
    LocalDate publishFrom,
    LocalDate publishUntil,
    List<Wanted> deliverables) {

  public SentBrief {
    hooks = hooks == null ? List.of() : hooks;
    standards = standards == null ? List.of() : standards;
    disclosures = disclosures == null ? List.of() : disclosures;
    learnings = learnings == null ? List.of() : learnings;
    deliverables = deliverables == null ? List.of() : deliverables;
  }

  /**
   * What to keep to.
   *
   * @param kind DO, DONT or DISCLOSURE
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Rule(String kind, String text) {}

  /**
   * What to hand in.
   *
   * @param kind VIDEO, PHOTO_CAROUSEL, LIVE, STORY, PHOTOS, RAW_FOOTAGE
   * @param dueOn the last day, in the brand's time zone; null while it is not agreed
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Wanted(String kind, int count, LocalDate dueOn, String note) {}
}
