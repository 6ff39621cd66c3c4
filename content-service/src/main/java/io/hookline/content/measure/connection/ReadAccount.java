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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The account's days, those that were not there yet and the last ones once more, and who follows
 * it.
 */
@Singleton
class ReadAccount implements StageWork {

  private static final Logger LOG = Logger.getLogger(ReadAccount.class);

  private final AccountSnapshots snapshots;
  private final RecordAudiences audiences;

  ReadAccount(AccountSnapshots snapshots, RecordAudiences audiences) {
    this.snapshots = snapshots;
    this.audiences = audiences;
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
    int unchanged = 0;
    int refused = 0;
    LocalDate newest = null;
    Set<LocalDate> news = new TreeSet<>();
    for (int i = 0; i < outcomes.size(); i++) {
      Status status = outcomes.get(i).status();
      LocalDate day = readings.get(i).day();
      if (status == Status.RECORDED) {
        news.add(day);
      }
      unchanged += status == Status.UNCHANGED ? 1 : 0;
      refused += status == Status.REFUSED ? 1 : 0;
      newest = status == Status.REFUSED || newest != null && newest.isAfter(day) ? newest : day;
    }
    audiences.ofAccount(step.account().id(), figures, news, step.run().collectedAt());
    return Progress.next(Stage.ACCOUNT, Figures.ofDays(news.size(), unchanged, refused))
        .upTo(newest);
  }
}
