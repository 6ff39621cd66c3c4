package io.hookline.reporting.judgement.roi;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.value.PricedAction;
import java.math.BigInteger;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one action on one network is worth.
 *
 * @param count the period's count over all posts where it is known; null when it is known of none
 * @param posts how many posts the count covers
 * @param unitPrice the rate card's mid price
 * @param per how many of the action the unit price pays: 1000 for impressions
 * @param amount count x unit price / per, rounded to the currency; null when the count is unknown
 */
@Schema(name = "EmvLine")
public record EmvLine(
    @Schema(examples = "TIKTOK") String network,
    PricedAction action,
    @Schema(nullable = true, examples = "5000") BigInteger count,
    @Schema(examples = "12") int posts,
    @Schema(nullable = true) Money unitPrice,
    @Schema(examples = "1") int per,
    @Schema(nullable = true) Money amount,
    @Schema(nullable = true) Money low,
    @Schema(nullable = true) Money high) {}
