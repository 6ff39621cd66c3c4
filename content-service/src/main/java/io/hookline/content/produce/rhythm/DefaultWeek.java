package io.hookline.content.produce.rhythm;

import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.feed.BrandSetup;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Gives every brand its first week. */
@Singleton
class DefaultWeek implements BrandSetup {

  private static final String UNLESS_THERE =
      """
      insert into week_template (id, brand, blocks, version, created_at, updated_at)
      select :id, :brand, :blocks::jsonb, 0, :now, :now
       where not exists (select 1 from week_template where brand = :brand)
      """;

  private final Jdbi jdbi;
  private final Outbox outbox;
  private final Clock clock;

  DefaultWeek(Jdbi jdbi, Outbox outbox, Clock clock) {
    this.jdbi = jdbi;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void setUp(BrandFacts brand) {
    Instant now = clock.instant();
    WeekTemplate week = new WeekTemplate(Ids.next(), WeekBlock.defaults(), now);
    int added =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(UNLESS_THERE)
                    .bind("id", week.view().id())
                    .bind("brand", brand.slug())
                    .bind("blocks", new WeekBlocksColumn().convertToDatabaseColumn(week.blocks()))
                    .bind("now", now)
                    .execute());
    if (added == 1) {
      outbox.append(brand.slug(), new WeekTemplateEvent.Added(week.view()));
    }
  }
}
