package io.hookline.webhooks.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.webhooks.signing.SigningSecret;
import io.hookline.webhooks.signing.SigningSecrets;
import io.hookline.webhooks.subscription.EventTypes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes messages: the event as the change feed has it, without its place in the feed. The same
 * event is the same text every time.
 */
@Singleton
class Composer {

  private final ObjectMapper json;
  private final SigningSecrets secrets;
  private final EventTypes types;
  private final Clock clock;
  private final String source;

  Composer(
      ObjectMapper json,
      SigningSecrets secrets,
      EventTypes types,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.json = json;
    this.secrets = secrets;
    this.types = types;
    this.clock = clock;
    this.source = "/" + service;
  }

  Message message(Leased delivery) {
    List<SigningSecret> signing = new ArrayList<>();
    signing.add(secret(delivery.webhook(), delivery.secret()));
    if (delivery.formerSecret() != null && delivery.formerSecretUntil().isAfter(clock.instant())) {
      signing.add(secret(delivery.webhook(), delivery.formerSecret()));
    }
    return new Message(
        delivery.url(),
        delivery.id().toString(),
        body(
            delivery.id(),
            delivery.type(),
            delivery.subject(),
            delivery.eventTime(),
            delivery.brand(),
            delivery.traceparent(),
            delivery.data(),
            delivery.ofMoney(),
            delivery.money()),
        signing);
  }

  private SigningSecret secret(UUID webhook, byte[] box) {
    return new SigningSecret(secrets.open(webhook, box));
  }

  /**
   * @param ofMoney whether all of the event is about money
   * @param money whether it is for somebody who may learn of money
   */
  byte[] body(
      UUID id,
      String type,
      String subject,
      Instant time,
      String brand,
      String traceparent,
      String data,
      boolean ofMoney,
      boolean money) {
    JsonNode told = OwnJson.tree(json, data);
    return OwnJson.writeBytes(
        json,
        new CloudEvent(
            "1.0",
            id,
            source,
            type,
            subject,
            time,
            "application/json",
            brand,
            null,
            traceparent,
            money ? told : types.money().without(type, ofMoney, told)));
  }
}
