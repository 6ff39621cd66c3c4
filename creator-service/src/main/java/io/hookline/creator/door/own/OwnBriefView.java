package io.hookline.creator.door.own;

import io.hookline.creator.replica.BriefFact;
import io.hookline.creator.replica.SentBrief;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A brief, as it was sent last.
 *
 * @param state SENT, ACCEPTED, DECLINED or WITHDRAWN
 * @param hooks beginnings to choose from
 * @param learnings what was learned before
 * @param publishFrom the first day on which it may go out, in the brand's time zone; null for any
 * @param publishUntil the last one
 */
@Schema(name = "DoorBrief")
public record OwnBriefView(
    UUID id,
    @Schema(examples = "SENT") String state,
    @Schema(examples = "Retinol for beginners") String title,
    @Schema(nullable = true) String objective,
    List<String> hooks,
    List<Rule> rules,
    List<String> disclosures,
    List<String> learnings,
    @Schema(nullable = true) LocalDate publishFrom,
    @Schema(nullable = true) LocalDate publishUntil,
    List<Wanted> deliverables,
    Instant sentAt,
    @Schema(nullable = true) Instant answeredAt) {

  /**
   * What to keep to.
   *
   * @param kind DO, DONT or DISCLOSURE
   */
  @Schema(name = "DoorBriefRule")
  public record Rule(@Schema(examples = "DONT") String kind, String text) {}

  /** What to hand in. */
  @Schema(name = "DoorBriefDeliverable")
  public record Wanted(
      @Schema(examples = "VIDEO") String kind,
      @Schema(examples = "2") int count,
      @Schema(nullable = true) LocalDate dueOn,
      @Schema(nullable = true) String note) {}

  static OwnBriefView of(BriefFact brief) {
    SentBrief sent = brief.sent();
    return new OwnBriefView(
        brief.id(),
        brief.state().equals("DRAFT") ? "SENT" : brief.state(),
        sent.title(),
        sent.objective(),
        sent.hooks(),
        sent.standards().stream().map(rule -> new Rule(rule.kind(), rule.text())).toList(),
        sent.disclosures(),
        sent.learnings(),
        sent.publishFrom(),
        sent.publishUntil(),
        sent.deliverables().stream()
            .map(one -> new Wanted(one.kind(), one.count(), one.dueOn(), one.note()))
            .toList(),
        brief.sentAt(),
        brief.answeredAt());
  }
}
