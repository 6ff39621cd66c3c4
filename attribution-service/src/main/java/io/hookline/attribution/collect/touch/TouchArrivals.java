package io.hookline.attribution.collect.touch;

import io.hookline.attribution.collect.visitor.Agent;
import io.hookline.attribution.input.Arrivals;
import io.hookline.attribution.input.ClickId;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.OwnKeys;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.attribution.input.ToldTouch;
import io.hookline.attribution.input.ToldVisit;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads touches in an order in which none can appear behind the reader's back. */
@ApplicationScoped
public class TouchArrivals implements Input {

  private static final String SELECT =
      """
      select n.txid::text as txid, n.seq, n.id, n.link_id, n.link_kind, n.of_creator, n.kind,
             n.occurred_at, n.click_id, n.ttclid, n.email_sha256, n.utm_source, n.utm_medium,
             n.utm_campaign, n.utm_content, n.utm_term, n.click_kinds, n.referrer_host, n.agent
        from touch n
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  TouchArrivals(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "touches";
  }

  @Override
  public Stretch after(Position position, int limit) {
    return Arrivals.read(jdbi, brand.slug(), SELECT, position, limit, (row, context) -> entry(row));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    List<String> keys = new ArrayList<>();
    add(keys, OwnKeys.CLICK, row.getString("click_id"));
    add(keys, "ttclid:", row.getString("ttclid"));
    add(keys, "email:", row.getString("email_sha256"));
    if (!keys.isEmpty() && !keys.get(0).equals(OwnKeys.CLICK + ClickId.of(id))) {
      keys.add(0, OwnKeys.ofTouch(id));
    }
    return Entry.of(
        Position.of(row),
        keys,
        new ToldTouch(
            id,
            row.getObject("link_id", UUID.class),
            row.getString("link_kind"),
            row.getBoolean("of_creator"),
            row.getString("kind"),
            row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
            came(row)));
  }

  private static ToldVisit came(ResultSet row) throws SQLException {
    return new ToldVisit(
        row.getString("utm_source"),
        row.getString("utm_medium"),
        row.getString("utm_campaign"),
        row.getString("utm_content"),
        row.getString("utm_term"),
        clickIds(row),
        row.getString("referrer_host"),
        Agent.valueOf(row.getString("agent")).app(),
        true);
  }

  private static List<String> clickIds(ResultSet row) throws SQLException {
    Array told = row.getArray("click_kinds");
    TreeSet<String> ids = new TreeSet<>();
    if (told != null) {
      ids.addAll(List.of((String[]) told.getArray()));
    }
    if (row.getString("ttclid") != null) {
      ids.add("ttclid");
    }
    return List.copyOf(ids);
  }

  private static void add(List<String> keys, String kind, String value) {
    if (value != null) {
      keys.add(kind + value);
    }
  }
}
