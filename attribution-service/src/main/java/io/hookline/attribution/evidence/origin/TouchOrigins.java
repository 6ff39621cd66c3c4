package io.hookline.attribution.evidence.origin;

import io.hookline.attribution.input.ToldTouch;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** Keeps from where touches of links came, and counts them by it. */
@ApplicationScoped
public class TouchOrigins {

  private record Counted(ToldTouch touch, UUID origin) {

    boolean isClick() {
      return touch.kind().equals("CLICK");
    }
  }

  private static final String COUNT =
      """
      insert into touch_count as c (brand, day, link_id, origin_id, clicks, views)
      select :brand, (t.occurred_at at time zone b.time_zone)::date, t.link_id, t.origin_id,
             count(*) filter (where t.click), count(*) filter (where not t.click)
        from unnest(:links::uuid[], :origins::uuid[], :clicks::boolean[], :instants::timestamptz[])
               as t(link_id, origin_id, click, occurred_at)
        join brand b on b.slug = :brand
       group by 2, 3, 4
      on conflict on constraint pk_touch_count do update
         set clicks = c.clicks + excluded.clicks, views = c.views + excluded.views
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final StoredOrigins stored;

  TouchOrigins(Jdbi jdbi, CurrentBrand brand, StoredOrigins stored) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.stored = stored;
  }

  /**
   * With few statements however many there are.
   *
   * @param touches each of which must be given once
   * @return their origins, by their ids
   */
  public Map<UUID, UUID> of(List<ToldTouch> touches) {
    if (touches.isEmpty()) {
      return Map.of();
    }
    List<UUID> origins = stored.keep(touches.stream().map(OriginParts::touch).toList());
    List<Counted> counted =
        IntStream.range(0, touches.size())
            .mapToObj(i -> new Counted(touches.get(i), origins.get(i)))
            .toList();
    count(counted);
    Map<UUID, UUID> byTouch = new HashMap<>();
    counted.forEach(one -> byTouch.put(one.touch().id(), one.origin()));
    return byTouch;
  }

  private void count(List<Counted> touches) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(COUNT)
                .bind("brand", brand.slug())
                .bind("links", ArrayParameters.of(touches, c -> c.uuids(t -> t.touch().link())))
                .bind("origins", ArrayParameters.of(touches, c -> c.uuids(Counted::origin)))
                .bind("clicks", ArrayParameters.of(touches, c -> c.booleans(Counted::isClick)))
                .bind(
                    "instants",
                    ArrayParameters.of(touches, c -> c.instants(t -> t.touch().occurredAt())))
                .execute());
  }
}
