package io.hookline.creator.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the creator earned and is paid.
 *
 * @param balances of everything that was not voided, by status and currency
 * @param earnings of the last twelve months in the brand's days, by month and kind, newest first
 * @param payees whether each record of the person can be paid
 */
@Schema(name = "OverviewMoney")
record OverviewMoneyView(
    List<OverviewBalanceView> balances,
    List<OverviewEarningsView> earnings,
    OverviewPayoutsView payouts,
    OverviewDisputesView disputes,
    List<OverviewPayeeView> payees) {}
