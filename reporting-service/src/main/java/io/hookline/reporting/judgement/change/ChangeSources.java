package io.hookline.reporting.judgement.change;

import io.hookline.reporting.facts.readmodel.SqlFile;
import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.query.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** What stands behind the parts of a difference. */
@ApplicationScoped
class ChangeSources {

  private static final String LATE = SqlFile.read(ChangeSources.class, "late-facts.sql");
  private static final String SETTINGS = SqlFile.read(ChangeSources.class, "settings-used.sql");
  private static final String IDENTITY = SqlFile.read(ChangeSources.class, "identity-moves.sql");
  private static final String TIMELINE = SqlFile.read(ChangeSources.class, "timeline-beside.sql");

  private static final int MOST = 100;

  private final Jdbi jdbi;

  ChangeSources(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<LateFacts> late(Compared compared) {
    List<String> tables =
        compared.counted().measure().facts().stream()
            .map(Facts::table)
            .filter(Objects::nonNull)
            .toList();
    return list(
        LATE,
        LateFacts.class,
        query ->
            period(query, compared, compared.before())
                .bind("knownBefore", compared.age().knownBefore())
                .bind("from", compared.before().from())
                .bind("to", compared.before().to())
                .bindArray("tables", String.class, tables));
  }

  List<SettingsUsed> settings(Compared compared) {
    return list(
        SETTINGS,
        SettingsUsed.class,
        query ->
            period(query, compared, compared.before())
                .bind("laterStart", start(compared.after(), compared.zone()))
                .bind("laterEnd", Age.end(compared.after(), compared.zone()))
                .bind("knownBefore", compared.age().knownBefore()));
  }

  List<IdentityMove> identities(Compared compared) {
    return list(
        IDENTITY,
        IdentityMove.class,
        query ->
            period(query, compared, compared.before())
                .bind("knownBefore", compared.age().knownBefore()));
  }

  /** What began or ended in these days. */
  List<TimelineBeside> timeline(String brand, ZoneId zone, LocalDate from, LocalDate to) {
    return list(
        TIMELINE,
        TimelineBeside.class,
        query ->
            query
                .bind("brand", brand)
                .bind("since", from.atStartOfDay(zone).toInstant())
                .bind("end", to.plusDays(1).atStartOfDay(zone).toInstant())
                .bind("most", MOST));
  }

  private static Query period(Query query, Compared compared, Days days) {
    return query
        .configure(SqlStatements.class, rules -> rules.setUnusedBindingAllowed(true))
        .bind("brand", compared.brand())
        .bind("start", start(days, compared.zone()))
        .bind("end", Age.end(days, compared.zone()));
  }

  private static Instant start(Days days, ZoneId zone) {
    return days.from().atStartOfDay(zone).toInstant();
  }

  private <T> List<T> list(String sql, Class<T> type, UnaryOperator<Query> bind) {
    return jdbi.withHandle(
        handle -> bind.apply(handle.createQuery(sql)).map(ConstructorMapper.of(type)).list());
  }
}
