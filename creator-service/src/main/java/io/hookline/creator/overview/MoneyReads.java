package io.hookline.creator.overview;

import static io.hookline.creator.overview.OverviewReads.id;
import static io.hookline.creator.overview.OverviewReads.instant;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.creator.money.payee.Payees;
import io.hookline.creator.money.payout.PayoutStatus;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads what the creator earned and is paid. */
@ApplicationScoped
class MoneyReads {

  /** A sum by status, or else by month and kind. */
  private record Sum(String status, String month, String kind, Money amount) {}

  private final OverviewReads reads;
  private final Payees payees;

  MoneyReads(OverviewReads reads, Payees payees) {
    this.reads = reads;
    this.payees = payees;
  }

  OverviewMoneyView money(Asked asked) {
    List<Sum> sums = sums(asked);
    return new OverviewMoneyView(
        sums.stream()
            .filter(sum -> sum.status() != null)
            .map(sum -> new OverviewBalanceView(EarningStatus.valueOf(sum.status()), sum.amount()))
            .toList(),
        sums.stream()
            .filter(sum -> sum.month() != null)
            .map(
                sum ->
                    new OverviewEarningsView(
                        sum.month(), EarningKind.valueOf(sum.kind()), sum.amount()))
            .toList(),
        payouts(asked),
        disputes(asked),
        payees(asked.records()));
  }

  private List<Sum> sums(Asked asked) {
    return reads.list(
        MoneySql.EARNINGS,
        asked,
        Map.of("zone", asked.zone().getId(), "since", asked.firstMonth()),
        (row, context) ->
            new Sum(
                row.getString("status"),
                row.getString("month"),
                row.getString("kind"),
                money(row, "amount")));
  }

  private OverviewPayoutsView payouts(Asked asked) {
    var payouts =
        reads.section(
            MoneySql.PAYOUTS,
            asked,
            Map.of(),
            (row, context) ->
                new OverviewPayoutView(
                    id(row, "id"),
                    id(row, "creator_id"),
                    money(row, "amount"),
                    PayoutStatus.valueOf(row.getString("status")),
                    row.getString("failure_reason"),
                    instant(row, "settled_at")),
            "total");
    return new OverviewPayoutsView(
        payouts.count("total"), payouts.latest(), asked.listOf("payouts"));
  }

  private OverviewDisputesView disputes(Asked asked) {
    var disputes =
        reads.section(
            MoneySql.DISPUTES,
            asked,
            Map.of(),
            ConstructorMapper.of(OverviewDisputeView.class),
            "total",
            "open");
    return new OverviewDisputesView(
        disputes.count("total"),
        disputes.count("open"),
        disputes.latest(),
        asked.listOf("disputes"));
  }

  private List<OverviewPayeeView> payees(List<UUID> records) {
    Map<UUID, Payees.Readiness> readiness = payees.readiness(records);
    return records.stream()
        .map(
            record ->
                new OverviewPayeeView(
                    record, readiness.get(record).payeeId(), readiness.get(record).obstacles()))
        .toList();
  }

  static Money money(ResultSet row, String column) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return new Money(amount.stripTrailingZeros(), row.getString("currency"));
  }
}
