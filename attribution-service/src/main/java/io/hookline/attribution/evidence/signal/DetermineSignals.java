package io.hookline.attribution.evidence.signal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.evidence.signal.ConversionSignalEvent.Data;
import io.hookline.attribution.input.RegistrableDomain;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Works out the signals of conversions anew and tells of those that changed. */
@ApplicationScoped
public class DetermineSignals {

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final Outbox outbox;
  private final CurrentBrand brand;

  DetermineSignals(Jdbi jdbi, ObjectMapper json, Outbox outbox, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.outbox = outbox;
    this.brand = brand;
  }

  /** With two statements however many conversions there are. */
  public void of(Collection<UUID> conversions) {
    if (conversions.isEmpty()) {
      return;
    }
    List<ConversionSignalEvent> news = jdbi.withHandle(handle -> news(handle, conversions));
    outbox.append(brand.slug(), news);
  }

  private List<ConversionSignalEvent> news(Handle handle, Collection<UUID> conversions) {
    List<Data> known =
        handle
            .createQuery(SignalSql.COMPUTE)
            .bind("brand", brand.slug())
            .bindArray("conversions", UUID.class, conversions)
            .map((row, context) -> signal(row))
            .list();
    Map<UUID, Long> versions = new HashMap<>();
    handle
        .createQuery(SignalSql.KEEP)
        .bind("brand", brand.slug())
        .bind("rows", OwnJson.write(json, known))
        .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
        .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
    List<ConversionSignalEvent> news = new ArrayList<>();
    for (Data signal : known) {
      if (versions.containsKey(signal.id())) {
        news.add(new ConversionSignalEvent.Told(signal.at(versions.get(signal.id()))));
      }
    }
    return news;
  }

  private static Data signal(ResultSet row) throws SQLException {
    String disposable = row.getString("disposable");
    String clicked = RegistrableDomain.of(row.getString("referrer_host"));
    String landed = RegistrableDomain.of(row.getString("landing_url"));
    return new Data(
        row.getObject("id", UUID.class),
        row.getString("email"),
        row.getString("phone"),
        disposable == null ? null : row.getBoolean("disposable"),
        clicked == null ? row.getString("referrer") : clicked,
        landed == null ? row.getString("landing") : landed,
        List.of((UUID[]) row.getArray("creators").getArray()),
        List.of((String[]) row.getArray("codes").getArray()),
        0);
  }
}
