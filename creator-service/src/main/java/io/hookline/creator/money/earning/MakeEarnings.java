package io.hookline.creator.money.earning;

import io.hookline.creator.money.ledger.Entry;
import io.hookline.creator.money.ledger.Ledger;
import io.hookline.creator.money.rate.BrandAmounts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Adds earnings that are not there yet. */
@ApplicationScoped
class MakeEarnings {

  private final EarningRows rows;
  private final BrandAmounts amounts;
  private final Ledger ledger;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  MakeEarnings(
      EarningRows rows,
      BrandAmounts amounts,
      Ledger ledger,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.rows = rows;
    this.amounts = amounts;
    this.ledger = ledger;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  List<EarningView> of(List<NewEarning> earnings) {
    if (earnings.isEmpty()) {
      return List.of();
    }
    LockedEarnings reversed =
        rows.lock(earnings.stream().map(NewEarning::reversesId).filter(Objects::nonNull).toList());
    ClawbackAmounts clawbacks = reversed.clawbackAmounts(Map.of());
    Instant now = clock.instant();
    List<NewRow> added = new ArrayList<>();
    for (NewEarning earning : earnings) {
      EarningView back = earning.reversesId() == null ? null : reversed.get(earning.reversesId());
      added.add(
          earning.row(
              Ids.next(),
              back,
              earning.begins(back, now),
              back == null
                  ? amounts.of(earning.amount(), earning.earnedAt())
                  : clawbacks.next(back, earning.amount().amount(), amounts.currency())));
    }
    List<UUID> news = rows.insert(added);
    List<EarningView> made = rows.all(news);
    rows.record(made.stream().map(StepRow::made).toList());
    ledger.write(
        made.stream()
            .filter(earning -> earning.status() != EarningStatus.VOID)
            .map(MakeEarnings::entry)
            .toList());
    outbox.append(
        brand.slug(), made.stream().map(EarningChange::of).map(EarningEvent.Made::new).toList());
    return made;
  }

  private static Entry entry(EarningView earning) {
    return Entry.move(
        StepRow.MADE,
        earning.id(),
        earning.creatorId(),
        earning.amount().currency(),
        earning.amount().amount(),
        earning.kind().cost(),
        earning.status().account(earning.kind()));
  }
}
