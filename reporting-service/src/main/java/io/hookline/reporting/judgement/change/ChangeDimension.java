package io.hookline.reporting.judgement.change;

import io.hookline.reporting.figures.catalogue.Dimensions;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The difference over the keys of a dimension: volume, mix and rate sum to the difference between
 * what was known of the earlier period at the same age and the later period.
 *
 * @param segments how many keys there are
 * @param keys those that changed most; what is not shown is the rest
 */
@Schema(name = "ChangeDimension")
public record ChangeDimension(
    @Schema(examples = "network") String dimension,
    @Schema(examples = "Network") String label,
    @Schema(examples = "3") int segments,
    BigDecimal volume,
    BigDecimal mix,
    BigDecimal rate,
    List<ChangeSegment> keys) {

  private static final int KEYS = 10;

  /**
   * @param total of the three, as it is shown
   * @return null of a ratio that one of the periods does not have
   */
  static ChangeDimension of(Counted counted, Shown shown, BigDecimal total, Breakdown breakdown) {
    Split split = Split.of(counted.shape(), breakdown.segments());
    if (split == null) {
      return null;
    }
    List<BigDecimal> three =
        RoundedParts.of(List.of(split.volume(), split.mix(), split.rate()), total);
    return new ChangeDimension(
        breakdown.dimension(),
        Dimensions.of(breakdown.dimension()).label(),
        breakdown.segments().size(),
        three.get(0),
        three.get(1),
        three.get(2),
        split.keys().stream()
            .sorted(Comparator.comparing((Split.Key key) -> key.total().abs()).reversed())
            .limit(KEYS)
            .map(key -> ChangeSegment.of(key, shown))
            .toList());
  }
}
