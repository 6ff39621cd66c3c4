package io.hookline.attribution.collect.touch;

import io.hookline.attribution.collect.touch.ClicksEvent.Count;
import io.hookline.attribution.input.ToldTouch;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Counts clicks by link and day of the brand, and tells how many there are now. */
@ApplicationScoped
public class CountClicks {

  private static final String COUNT =
      """
      with counted as (
        insert into click_count as c (brand, link_id, day, clicks, version)
        select :brand, t.link_id, (t.occurred_at at time zone b.time_zone)::date, count(*), 1
          from unnest(:links::uuid[], :instants::timestamptz[]) as t(link_id, occurred_at),
               brand b
         where b.slug = :brand
         group by 2, 3
        on conflict (brand, link_id, day) do update
           set clicks = c.clicks + excluded.clicks, version = c.version + 1
        returning link_id, day, clicks, version)
      select counted.*, link.creator_id, link.place_id from counted join link on link.id = counted.link_id
       order by counted.link_id, counted.day
      """;

  private final Jdbi jdbi;
  private final Outbox outbox;
  private final CurrentBrand brand;

  CountClicks(Jdbi jdbi, Outbox outbox, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.outbox = outbox;
    this.brand = brand;
  }

  /** Adds touches, each of which must be given once; views are passed over. */
  public void add(List<ToldTouch> touches) {
    List<ToldTouch> clicks =
        touches.stream().filter(t -> t.kind().equals(TouchKind.CLICK.name())).toList();
    if (clicks.isEmpty()) {
      return;
    }
    List<ClicksEvent.Counted> counts =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(COUNT)
                    .bind("brand", brand.slug())
                    .bindArray("links", UUID.class, clicks.stream().map(ToldTouch::link).toList())
                    .bindArray(
                        "instants",
                        String.class,
                        clicks.stream().map(t -> t.occurredAt().toString()).toList())
                    .map(
                        (row, context) ->
                            new ClicksEvent.Counted(
                                new Count(
                                    row.getObject("link_id", UUID.class),
                                    row.getObject("creator_id", UUID.class),
                                    row.getObject("place_id", UUID.class),
                                    row.getObject("day", LocalDate.class),
                                    row.getLong("clicks"),
                                    row.getLong("version"))))
                    .list());
    outbox.append(brand.slug(), counts);
  }
}
