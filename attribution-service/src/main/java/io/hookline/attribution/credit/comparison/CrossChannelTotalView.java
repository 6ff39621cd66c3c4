package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.setting.CreditModel;
import io.hookline.attribution.credit.setting.Windows;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What all rows of a table are under, search ads beside all others, and what platforms claim beside
 * all orders.
 *
 * @param windows the same of all rows, claims too
 * @param conversions all that count, whoever has the credit
 * @param spendNowhere of ads that no row has: of which nobody says the kind, or that no channel of
 *     the run has touches of; null where there is none, or it is not known
 * @param claimed by platforms, of all ads; null where none told
 * @param claimedOverOrders claimed / conversions; above 1 platforms claim more than there was. Null
 *     without orders or claims
 * @param search null of a model of paths that are not of kinds of ads
 */
@Schema(name = "CrossChannelTotal")
record CrossChannelTotalView(
    UUID runId,
    @Schema(nullable = true) LocalDate from,
    @Schema(nullable = true) LocalDate to,
    @Schema(examples = "America/New_York") String timeZone,
    CreditModel model,
    Windows windows,
    @Schema(examples = "412") long conversions,
    @Schema(nullable = true) Money spendNowhere,
    @Schema(nullable = true, examples = "530") Long claimed,
    @Schema(nullable = true, examples = "1.2864") BigDecimal claimedOverOrders,
    @Schema(nullable = true) SearchAgainstOthers search) {}
