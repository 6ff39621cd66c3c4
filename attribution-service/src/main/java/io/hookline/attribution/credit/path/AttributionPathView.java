package io.hookline.attribution.credit.path;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Conversions that came by one path. All rows together are all conversions that count.
 *
 * @param path in words; null where it is none, or several
 * @param steps of it, the first touch first
 * @param paths how many different ones: 1, of REST those that it stands for
 * @param share conversions / those of all rows
 * @param value of these orders, as far as it is known
 * @param valueShare value / that of all rows; null where nothing has a value
 * @param medianSeconds from the first touch that has an instant to the order: the shortest time
 *     within which at least half of them were placed. Null of REST, and where none is known
 */
@Schema(name = "AttributionPath")
record AttributionPathView(
    PathOf of,
    @Schema(nullable = true, examples = "CREATOR > TIKTOK_SPARK") String path,
    List<Step> steps,
    @Schema(examples = "1") long paths,
    @Schema(examples = "512") long conversions,
    @Schema(nullable = true, examples = "0.0492") BigDecimal share,
    Money value,
    @Schema(nullable = true, examples = "0.0511") BigDecimal valueShare,
    @Schema(nullable = true, examples = "91244") Long medianSeconds) {

  /**
   * @param key of the unit; null for touches that have none
   */
  @Schema(name = "AttributionPathStep")
  record Step(@Schema(nullable = true, examples = "CREATOR") String key) {}
}
