package io.hookline.attribution.credit.reported;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Subject("attribution-settings/{settingId}/days/{day}")
sealed interface AttributionDayEvent extends Event {

  /**
   * What the reported run of a setting gives on a day. All rows together are all conversions that
   * count.
   *
   * @param day of the brand
   * @param chainId what its runs have in common, which differ by nothing but the data that there
   *     was; null where nothing is reported
   * @param settingVersion of the rules under which it is given; null where nothing is reported
   * @param rows none where nothing is said of the day (any more)
   */
  @Schema(name = "AttributionDay")
  record Day(
      UUID settingId,
      LocalDate day,
      @Schema(nullable = true) UUID chainId,
      @Schema(nullable = true, examples = "2") Integer settingVersion,
      List<AttributionDayRow> rows,
      long version) {}

  record Credited(Day data) implements AttributionDayEvent {}
}
