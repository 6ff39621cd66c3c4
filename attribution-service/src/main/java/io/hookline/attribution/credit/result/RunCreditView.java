package io.hookline.attribution.credit.result;

import io.hookline.attribution.credit.unit.CreditUnitView;
import io.hookline.engine.credit.TouchKind;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a touch got of an order.
 *
 * @param touchId of the touch, the promo code or the answer
 * @param share of the order; those of one sum to exactly 1
 * @param value those of an order sum to exactly its value; null where that is not known
 * @param refunded what went back of it; those of an order sum to all that did
 */
@Schema(name = "RunCredit")
record RunCreditView(
    UUID conversionId,
    Instant occurredAt,
    UUID touchId,
    TouchKind kind,
    Instant touchedAt,
    CreditUnitView unit,
    @Schema(examples = "0.3333333333") BigDecimal share,
    @Schema(nullable = true) Money value,
    Money refunded) {}
