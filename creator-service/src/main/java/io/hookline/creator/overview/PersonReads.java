package io.hookline.creator.overview;

import static io.hookline.creator.overview.OverviewReads.id;
import static io.hookline.creator.overview.OverviewReads.instant;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.creator.people.creator.CreatorStatus;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads who the creator is. */
@ApplicationScoped
class PersonReads {

  private static final Duration MONTH = Duration.ofDays(30);
  private static final TypeReference<List<OverviewAccountView>> ACCOUNTS = new TypeReference<>() {};

  /** A record of the person, with the brand's time zone. */
  record Row(OverviewPersonView person, List<OverviewAccountView> accounts, ZoneId zone) {}

  private final Jdbi jdbi;
  private final OverviewReads reads;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  PersonReads(Jdbi jdbi, OverviewReads reads, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.reads = reads;
    this.json = json;
    this.brand = brand;
  }

  /** All records of the person, the one that stands for them first; empty where there is none. */
  List<Row> records(UUID creator, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PersonSql.RECORDS)
                .bind("brand", brand.slug())
                .bind("creator", creator)
                .bind("before", now.minus(MONTH))
                .map((row, context) -> row(row))
                .list());
  }

  Asked asked(List<Row> records, Instant now) {
    return new Asked(
        brand.slug(),
        records.stream().map(row -> row.person().id()).toList(),
        now,
        records.get(0).zone());
  }

  static List<OverviewAccountView> accounts(List<Row> records) {
    return records.stream().flatMap(row -> row.accounts().stream()).toList();
  }

  static OverviewPersonView person(List<Row> records, List<OverviewAccountView> accounts) {
    return records
        .get(0)
        .person()
        .with(
            records.stream().skip(1).map(row -> row.person().id()).toList(),
            accounts.stream()
                .map(OverviewAccountView::followers)
                .filter(Objects::nonNull)
                .reduce(Long::sum)
                .orElse(null));
  }

  OverviewNotesView notes(Asked asked) {
    var notes =
        reads.section(
            PersonSql.NOTES,
            asked,
            Map.of(),
            ConstructorMapper.of(OverviewNoteView.class),
            "total");
    return new OverviewNotesView(
        notes.count("total"),
        notes.latest(),
        asked.list("creators/" + asked.records().get(0) + "/notes"));
  }

  private Row row(ResultSet row) throws SQLException {
    return new Row(
        new OverviewPersonView(
            id(row, "id"),
            List.of(),
            row.getString("display_name"),
            row.getString("email"),
            row.getString("phone"),
            row.getString("country"),
            texts(row, "languages"),
            texts(row, "niches"),
            texts(row, "communities"),
            texts(row, "tags"),
            row.getBigDecimal("engagement_rate"),
            id(row, "group_id"),
            row.getString("group_name"),
            CreatorStatus.valueOf(row.getString("status")),
            row.getString("status_reason"),
            instant(row, "status_since"),
            row.getString("by_subject"),
            row.getString("by_name"),
            row.getObject("may_apply_again_on", LocalDate.class),
            null,
            application(row)),
        OwnJson.read(json, row.getString("accounts"), ACCOUNTS),
        ZoneId.of(row.getString("time_zone")));
  }

  private static OverviewApplicationView application(ResultSet row) throws SQLException {
    UUID application = id(row, "application");
    return application == null
        ? null
        : new OverviewApplicationView(
            application,
            row.getBoolean("again"),
            row.getString("message"),
            instant(row, "received_at"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
