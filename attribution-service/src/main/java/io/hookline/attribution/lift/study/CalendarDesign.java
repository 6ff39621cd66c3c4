package io.hookline.attribution.lift.study;

import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How days are shared out to on and off. The days themselves are drawn when the study is
 * registered.
 *
 * @param blockDays how many days in a row something stays on, or off
 * @param washoutDays first days of every block that count for neither; 0 where it is not said
 * @param creatorIds of CREATOR, and of nothing else: whose codes and links are switched
 * @param audienceDays of CREATOR: each creator has a calendar of its own, and is judged by the
 *     orders of people whom it was the last of them to lead in so many days before the study. Null:
 *     all creators are switched together, and every order of the brand counts
 * @param excluded days that count for neither
 */
@Schema(name = "CalendarDesign")
public record CalendarDesign(
    @NotNull @Min(1) @Max(60) @Schema(examples = "7") Integer blockDays,
    @Min(0) @Max(30) @Schema(examples = "1", defaultValue = "0") Integer washoutDays,
    @Size(max = 100) @Schema(examples = "[]") List<@NotNull UUID> creatorIds,
    @Min(1) @Max(365) @Schema(nullable = true, examples = "90") Integer audienceDays,
    @Size(max = 50) @Schema(examples = "[]") List<@NotNull @Valid ExcludedDays> excluded) {

  /** With these a calendar is still read at a glance, and told in one event. */
  private static final int MOST_PAIRS = 2000;

  public CalendarDesign {
    washoutDays = washoutDays == null ? 0 : washoutDays;
    creatorIds = creatorIds == null ? List.of() : creatorIds;
    excluded = excluded == null ? List.of() : excluded;
  }

  List<Violation> violations(StudyDesign design) {
    Violations found = new Violations("design.calendar.");
    boolean creators = design.kind() == StudyKind.CREATOR;
    found.unless(
        design.days() % (2L * blockDays) == 0,
        "blockDays",
        "must cut the study's " + design.days() + " days into pairs of blocks");
    found.unless(washoutDays < blockDays, "washoutDays", "must be less than blockDays");
    found.unless(
        creators != creatorIds.isEmpty(), "creatorIds", "is of CREATOR, and of nothing else");
    found.unless(
        new HashSet<>(creatorIds).size() == creatorIds.size(), "creatorIds", "has one twice");
    found.unless(
        creators || audienceDays == null, "audienceDays", "is of CREATOR, and of nothing else");
    found.unless(
        pairs(design) * Math.max(1, creatorIds.size()) <= MOST_PAIRS,
        "blockDays",
        "makes more than " + MOST_PAIRS + " pairs of blocks, of all creators together");
    excludedInside(design, found);
    if (found.all().isEmpty()) {
      requireDaysLeft(design, found);
    }
    found.unless(
        audienceDays == null || design.adCost() == null,
        "audienceDays",
        "goes without adCost: each creator's days on are others, so what they cost is entered");
    return found.all();
  }

  private void excludedInside(StudyDesign design, Violations found) {
    for (int i = 0; i < excluded.size(); i++) {
      ExcludedDays days = excluded.get(i);
      found.unless(
          !days.until().isBefore(days.from())
              && !days.from().isBefore(design.startsOn())
              && !days.until().isAfter(design.endsOn()),
          "excluded[" + i + "]",
          "must be days of the study, the first before the last");
    }
  }

  private void requireDaysLeft(StudyDesign design, Violations found) {
    Set<LocalDate> out = excludedDays();
    for (LocalDate from = design.startsOn();
        !from.isAfter(design.endsOn());
        from = from.plusDays(blockDays)) {
      found.unless(
          from.plusDays(washoutDays)
              .datesUntil(from.plusDays(blockDays))
              .anyMatch(day -> !out.contains(day)),
          "excluded",
          "leaves no day of the block from " + from);
    }
  }

  /** How many pairs of blocks each unit has. */
  public int pairs(StudyDesign design) {
    return (int) (design.days() / (2L * blockDays));
  }

  public Set<LocalDate> excludedDays() {
    Set<LocalDate> days = new TreeSet<>();
    excluded.forEach(each -> each.from().datesUntil(each.until().plusDays(1)).forEach(days::add));
    return days;
  }
}
