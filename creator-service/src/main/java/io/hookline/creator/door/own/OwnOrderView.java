package io.hookline.creator.door.own;

import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order that is, or was, credited to the creator. It says nothing of who ordered, what, or how
 * much the whole order was.
 *
 * @param id at this door: the shop knows it by another one
 * @param day in the brand's time zone
 * @param share of the order that is hers, from 0 to 1
 * @param credited the share of its value, less what was given back; null while no exchange rate is
 *     known
 * @param percent of that, by the terms which held on the day
 * @param commission earned with it in all, less what was taken back; without what is void
 * @param takenBack of what was earned with it
 * @param status of what was earned with it last; null where nothing was
 */
@Schema(name = "DoorOrder")
public record OwnOrderView(
    UUID id,
    LocalDate day,
    @Schema(nullable = true, examples = "Spring") String partnership,
    @Schema(examples = "1") BigDecimal share,
    @Schema(nullable = true) Money credited,
    @Schema(nullable = true, examples = "10") BigDecimal percent,
    Money commission,
    Money takenBack,
    @Schema(nullable = true) EarningStatus status,
    List<WhyView> why) {}
