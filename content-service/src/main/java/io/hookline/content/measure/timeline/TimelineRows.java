package io.hookline.content.measure.timeline;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PlaceInTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The timeline as a list. */
@ApplicationScoped
class TimelineRows {

  static final RowMapper<TimelineEntryView> VIEW = ConstructorMapper.of(TimelineEntryView.class);

  static final String COLUMNS =
      """
      id, kind, subkind, title, detail, starts_at, ends_at, ongoing, series_id, post_id, account_id,
      creator_id, campaign, product, source, external_id, url, changed_service, changed_resource,
      removed_at, version, created_at, updated_at
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  TimelineRows(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<TimelineEntryView> before(
      PlaceInTime place, TimelineFilter filter, BrandCalendar calendar, int limit) {
    TimelineQuestion question =
        new TimelineQuestion(filter, filter.begin(calendar), filter.end(calendar));
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(question.sql())
                .bindMap(question.values())
                .bind("brand", brand.slug())
                .bind("at", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map(VIEW)
                .list());
  }
}
