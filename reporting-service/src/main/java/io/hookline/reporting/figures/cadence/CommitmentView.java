package io.hookline.reporting.figures.cadence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a commitment has been kept. */
@Schema(name = "CommitmentKept")
record CommitmentView(
    UUID commitmentId,
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID seriesId,
    @Schema(examples = "4") int postsPerWeek,
    LocalDate startsOn,
    LocalDate lastDay,
    @Schema(examples = "9") int weeksKept,
    @Schema(examples = "2") int weeksMissed,
    @Schema(examples = "3", description = "Consecutive weeks at or above the commitment, up to now")
        int streak,
    @Schema(examples = "6") int longestStreak,
    @Schema(description = "Of weeks kept and missed that are over") int planned,
    @Schema(description = "Of weeks kept and missed that are over") int published,
    @Schema(
            nullable = true,
            examples = "0.75",
            description = "cadence_adherence over these weeks: published / planned")
        BigDecimal adherence,
    List<KeptWeek> weeks) {

  private static final int DIGITS = 6;

  /**
   * Sums up.
   *
   * @param weeks first ones first
   */
  static CommitmentView of(CommitmentFacts.Promise promise, List<KeptWeek> weeks, LocalDate today) {
    int kept = 0;
    int missed = 0;
    int streak = 0;
    int longest = 0;
    for (KeptWeek week : weeks) {
      if (week.counts()) {
        boolean isKept = week.state() == WeekState.KEPT;
        kept += isKept ? 1 : 0;
        missed += isKept ? 0 : 1;
        streak = isKept ? streak + 1 : 0;
        longest = Math.max(longest, streak);
      }
    }
    List<KeptWeek> over = weeks.stream().filter(week -> week.isOver(today)).toList();
    int planned = sum(over, KeptWeek::planned);
    int published = sum(over, KeptWeek::published);
    return new CommitmentView(
        promise.id(),
        promise.accountId(),
        promise.seriesId(),
        promise.postsPerWeek(),
        promise.startsOn(),
        promise.lastDay(),
        kept,
        missed,
        streak,
        longest,
        planned,
        published,
        planned == 0 ? null : quotient(published, planned),
        weeks);
  }

  private static int sum(List<KeptWeek> weeks, ToIntFunction<KeptWeek> count) {
    return weeks.stream().mapToInt(count).sum();
  }

  private static BigDecimal quotient(int part, int whole) {
    BigDecimal bare =
        BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
