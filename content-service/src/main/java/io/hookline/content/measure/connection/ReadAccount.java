package io.hookline.content.measure.connection;

import io.hookline.content.measure.accountsnapshot.AccountReading;
import io.hookline.content.measure.accountsnapshot.AccountSnapshots;
import io.hookline.content.measure.connection.Progress.Figures;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.content.measure.snapshot.ReadingOutcome.Status;
import io.hookline.content.measure.snapshot.Source;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The account's days: those that were not there yet, and the last ones once more. */
@Singleton
class ReadAccount implements StageWork {

  private static final Logger LOG = Logger.getLogger(ReadAccount.class);

  private final AccountSnapshots snapshots;

  ReadAccount(AccountSnapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Stage stage() {
    return Stage.ACCOUNT;
  }

  @Override
  public Supplier<Progress> read(Step step) {
    Run run = step.run();
    AccountFigures figures =
        step.connector()
            .account(
                step.access(),
                run.firstDay(),
                step.connector().limits().newestDay(run.collectedAt()));
    if (!figures.unknown().isEmpty()) {
      LOG.infof(
          "%s tells of accounts what is not known here: %s",
          step.account().network(), figures.unknown());
    }
    return () -> write(step, figures);
  }

  private Progress write(Step step, AccountFigures figures) {
    List<AccountReading> readings =
        figures.days().stream()
            .map(
                day ->
                    new AccountReading(
                        step.account().id(),
                        day.day(),
                        step.run().collectedAt(),
                        Source.API,
                        day.counters()))
            .toList();
    List<ReadingOutcome> outcomes = snapshots.record(readings);
    int recorded = 0;
    int unchanged = 0;
    int refused = 0;
    LocalDate newest = null;
    for (int i = 0; i < outcomes.size(); i++) {
      Status status = outcomes.get(i).status();
      LocalDate day = readings.get(i).day();
      recorded += status == Status.RECORDED ? 1 : 0;
      unchanged += status == Status.UNCHANGED ? 1 : 0;
      refused += status == Status.REFUSED ? 1 : 0;
      newest = status == Status.REFUSED || newest != null && newest.isAfter(day) ? newest : day;
    }
    return Progress.next(Stage.ACCOUNT, Figures.ofDays(recorded, unchanged, refused)).upTo(newest);
  }
}
