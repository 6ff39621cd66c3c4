package io.hookline.creator.money.earning;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Some of what has waited out its holding period. */
@ApplicationScoped
class MatureBatch {

  private static final String DUE =
      " and e.status = 'PENDING' and e.hold_until <= :now and e.reverses_id is null"
          + " order by e.hold_until, e.id limit :size";

  private final EarningRows rows;
  private final Earnings earnings;
  private final List<BeforeMaturing> looks;
  private final Clock clock;

  MatureBatch(EarningRows rows, Earnings earnings, @All List<BeforeMaturing> looks, Clock clock) {
    this.rows = rows;
    this.earnings = earnings;
    this.looks = looks;
    this.clock = clock;
  }

  /**
   * What was done; public as the method that returns it.
   *
   * @param earnings that were due and were looked at
   * @param more whether others may be due
   */
  public record Done(int earnings, boolean more) {}

  @Transactional
  public Done next(int size) {
    List<EarningView> due = rows.list(DUE, Map.of("now", clock.instant(), "size", size));
    List<EarningView> looked = due;
    for (BeforeMaturing look : looks) {
      looked = look.look(looked);
    }
    earnings.mature(looked.stream().map(EarningView::id).toList());
    return new Done(looked.size(), due.size() == size || looked.size() < due.size());
  }
}
