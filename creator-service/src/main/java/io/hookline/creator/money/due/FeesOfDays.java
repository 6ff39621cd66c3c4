package io.hookline.creator.money.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Partnerships whose fees are due on days, one of which may have come. */
@ApplicationScoped
class FeesOfDays {

  private final Jdbi jdbi;
  private final DuePartnerships due;

  FeesOfDays(Jdbi jdbi, DuePartnerships due) {
    this.jdbi = jdbi;
    this.due = due;
  }

  List<String> brands() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brand from brands_with_fees_of_days()")
                .mapTo(String.class)
                .list());
  }

  /** Of the present brand. */
  @Transactional
  public void add() {
    due.addWithDates();
  }
}
