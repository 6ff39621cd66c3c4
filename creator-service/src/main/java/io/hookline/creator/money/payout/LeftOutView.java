package io.hookline.creator.money.payout;

import io.hookline.kit.value.Money;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A creator with a balance whom a batch does not pay.
 *
 * @param reasons NEGATIVE_BALANCE, BELOW_MINIMUM, CURRENCY_DIFFERS, TAKEN_BY_ANOTHER_BATCH, or an
 *     obstacle of the payee; what is not paid is carried over
 */
@Schema(name = "LeftOut")
record LeftOutView(
    UUID creatorId,
    Money amount,
    @Schema(examples = "[\"TAX_DATA_MISSING\"]") List<String> reasons) {}
