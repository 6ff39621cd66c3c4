package io.hookline.webhooks.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Handle;

/** Remembers each request that was made, for those who ask what became of a delivery. */
@Singleton
class AttemptLog {

  private static final String INSERT =
      """
      with counted as (
        update webhook_delivery set attempts = attempts + 1
         where webhook_id = :webhook and id = :id and event_time = :time
        returning attempts)
      insert into webhook_attempt (brand, webhook_id, delivery_id, number, at, duration_ms,
                                   url, headers, status, response, error)
      select :brand, :webhook::uuid, :id::uuid, attempts, :at::timestamptz, :took::int, :url,
             :headers::jsonb, :status::int, :response, :error
        from counted
      """;

  private final ObjectMapper json;

  AttemptLog(ObjectMapper json) {
    this.json = json;
  }

  void add(Handle handle, Leased delivery, Outcome outcome) {
    handle
        .createUpdate(INSERT)
        .bind("brand", delivery.brand())
        .bind("webhook", delivery.webhook())
        .bind("id", delivery.id())
        .bind("time", delivery.eventTime())
        .bind("at", outcome.at())
        .bind("took", outcome.took().toMillis())
        .bind("url", delivery.url())
        .bind("headers", OwnJson.write(json, outcome.headers()))
        .bind("status", outcome.status())
        .bind("response", outcome.response())
        .bind("error", outcome.error())
        .execute();
  }
}
