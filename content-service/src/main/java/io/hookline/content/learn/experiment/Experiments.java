package io.hookline.content.learn.experiment;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What other features may ask about experiments. */
@ApplicationScoped
public class Experiments {

  private static final String PER_MONTH =
      """
      select to_char(concluded_at at time zone :zone, 'YYYY-MM') as month, count(*) as concluded
        from experiment
       where concluded_at >= :from and concluded_at < :before
       group by 1
      """;

  private final ExperimentRepository repository;
  private final Calendars calendars;
  private final Jdbi jdbi;

  Experiments(ExperimentRepository repository, Calendars calendars, Jdbi jdbi) {
    this.repository = repository;
    this.calendars = calendars;
    this.jdbi = jdbi;
  }

  /** Whether the present brand has this experiment, in whatever state. */
  public boolean has(UUID id) {
    return repository.exists(id);
  }

  /** Those of the ids that are experiments of the present brand. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return repository.existing(ids);
  }

  /** What an experiment has shown; empty while it has no result. */
  public Optional<ConcludedExperiment> concluded(UUID id) {
    return concluded(List.of(id)).stream().findFirst();
  }

  /** Those of the ids that have a result. */
  public List<ConcludedExperiment> concluded(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : repository.all(ids).stream()
            .map(Experiment::concluded)
            .flatMap(Optional::stream)
            .toList();
  }

  /**
   * How many experiments were concluded in each month, by the brand's time zone.
   *
   * @param last the last month, inclusive
   */
  public Map<YearMonth, Integer> concludedPerMonth(YearMonth first, YearMonth last) {
    BrandCalendar calendar = calendars.current();
    Instant from = calendar.beginOf(first.atDay(1));
    Instant before = calendar.beginOf(last.plusMonths(1).atDay(1));
    Map<YearMonth, Integer> months = new TreeMap<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months.put(month, 0);
    }
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(PER_MONTH)
                .bind("zone", calendar.zone().getId())
                .bind("from", from)
                .bind("before", before)
                .map(
                    (row, context) ->
                        months.put(
                            YearMonth.parse(row.getString("month")), row.getInt("concluded")))
                .list());
    return months;
  }
}
