package io.hookline.creator.door.own;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that the creator earned, or that is taken back.
 *
 * @param amount less than zero is taken back
 * @param partnership under which, by its name
 * @param earnedOn in the brand's time zone
 * @param orderId of the order behind it, at this door
 * @param heldUntil end of its holding period
 * @param why it is not payable
 * @param reversesId what it takes back
 * @param note what the brand says about it
 */
@Schema(name = "DoorEarning")
public record OwnEarningView(
    UUID id,
    EarningKind kind,
    Money amount,
    EarningStatus status,
    @Schema(nullable = true, examples = "Spring") String partnership,
    LocalDate earnedOn,
    @Schema(nullable = true) UUID orderId,
    @Schema(nullable = true) Instant heldUntil,
    List<WhyView> why,
    @Schema(nullable = true) UUID reversesId,
    @Schema(nullable = true) UUID payoutId,
    @Schema(nullable = true, examples = "Express shipping that she paid herself") String note) {}
