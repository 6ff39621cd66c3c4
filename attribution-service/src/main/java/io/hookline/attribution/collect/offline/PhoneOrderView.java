package io.hookline.attribution.collect.offline;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an order that was entered.
 *
 * @param duplicate whether the order was entered before
 */
@Schema(name = "PhoneOrder")
record PhoneOrderView(
    @Schema(
            description =
                "Under which the event is found; of the first, where it was entered twice")
        UUID receiptId,
    @Schema(examples = "T-2031") String orderId,
    boolean duplicate) {}
