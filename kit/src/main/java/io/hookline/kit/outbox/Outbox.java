package io.hookline.kit.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.value.Ids;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Appends changes in the transaction that makes them: both are durable, or neither is. */
@ApplicationScoped
public class Outbox {

  private static final String INSERT =
      """
      insert into outbox (id, brand, type, subject, time, data, traceparent)
      values (:id, :brand, :type, :subject, :time, :data::jsonb, :traceparent)
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final Clock clock;
  private final String prefix;

  Outbox(
      Jdbi jdbi,
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.jdbi = jdbi;
    this.json = json;
    this.clock = clock;
    this.prefix = "io.hookline." + service.replace("-service", "") + ".";
  }

  /** Appends one change; needs a running transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(String brand, Event event) {
    append(brand, List.of(event));
  }

  /** Appends many changes with one round trip; needs a running transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(String brand, List<? extends Event> events) {
    if (events.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          var batch = handle.prepareBatch(INSERT);
          for (Event event : events) {
            batch
                .bind("id", Ids.next())
                .bind("brand", brand)
                .bind("type", prefix + event.type())
                .bind("subject", event.subject())
                .bind("time", clock.instant())
                .bind("data", OwnJson.write(json, event.data()))
                .bind("traceparent", traceparent())
                .add();
          }
          batch.execute();
        });
  }

  /** W3C trace context of the request that made the change, or null. */
  private static String traceparent() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()
        : null;
  }
}
