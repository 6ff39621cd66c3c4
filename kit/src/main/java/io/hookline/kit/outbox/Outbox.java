package io.hookline.kit.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.value.Ids;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;

/** Appends changes in the transaction that makes them: both are durable, or neither is. */
@ApplicationScoped
public class Outbox {

  /** In the events' order, which the numbers of the rows follow. */
  private static final String INSERT =
      """
      insert into outbox (id, brand, type, subject, time, data, traceparent, for_sisters,
                          of_money)
      select id, :brand, type, subject, :time, data::jsonb, :traceparent, for_sisters, of_money
        from unnest(:ids::uuid[], :types::text[], :subjects::text[], :data::text[],
                    :forSisters::boolean[], :ofMoney::boolean[])
          with ordinality as event (id, type, subject, data, for_sisters, of_money, place)
       order by place
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

  /** Appends many changes with one statement; needs a running transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(String brand, List<? extends Event> events) {
    if (events.isEmpty()) {
      return;
    }
    List<Event> all = List.copyOf(events);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(INSERT)
                .bind("brand", brand)
                .bind("time", clock.instant())
                .bind("traceparent", traceparent())
                .bind("ids", ArrayParameters.of(all, column -> column.uuids(event -> Ids.next())))
                .bind("types", texts(all, event -> prefix + event.type()))
                .bind("subjects", texts(all, Event::subject))
                .bind("data", texts(all, event -> OwnJson.write(json, event.data())))
                .bind(
                    "forSisters",
                    ArrayParameters.of(all, column -> column.booleans(Event::isForSisters)))
                .bind(
                    "ofMoney", ArrayParameters.of(all, column -> column.booleans(Event::isOfMoney)))
                .execute());
  }

  private static Argument texts(List<Event> events, Function<Event, String> text) {
    return ArrayParameters.of(events, column -> column.texts(text));
  }

  /** W3C trace context of the request that made the change, or null. */
  private static String traceparent() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()
        : null;
  }
}
