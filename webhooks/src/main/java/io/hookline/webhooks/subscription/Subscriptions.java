package io.hookline.webhooks.subscription;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Finance;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import io.hookline.webhooks.WebhookConfig;
import io.hookline.webhooks.WebhookProblem;
import io.hookline.webhooks.destination.Destinations;
import io.hookline.webhooks.signing.SigningSecret;
import io.hookline.webhooks.signing.SigningSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What a brand's administrators do to its webhooks. */
@ApplicationScoped
public class Subscriptions {

  private final WebhookRepository webhooks;
  private final Destinations destinations;
  private final EventTypes types;
  private final Finance finance;
  private final SigningSecrets secrets;
  private final Health health;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;
  private final Duration overlap;
  private final int most;

  Subscriptions(
      WebhookRepository webhooks,
      Destinations destinations,
      EventTypes types,
      Finance finance,
      SigningSecrets secrets,
      Health health,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock,
      WebhookConfig config) {
    this.webhooks = webhooks;
    this.destinations = destinations;
    this.types = types;
    this.finance = finance;
    this.secrets = secrets;
    this.health = health;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
    this.overlap = config.overlap();
    this.most = config.most();
  }

  /**
   * The id of a subscription of the present brand.
   *
   * @throws Problem WEBHOOK_NOT_FOUND
   */
  public UUID require(UUID webhook) {
    return webhooks.get(webhook).id();
  }

  /**
   * The id of one to which something is sent again.
   *
   * @throws Problem WEBHOOK_NOT_FOUND, FINANCE_REQUIRED, WEBHOOK_DISABLED
   */
  public UUID requireActive(UUID webhook) {
    Webhook found = webhooks.get(webhook);
    requireRight(found);
    if (!found.isActive()) {
      throw new Problem(
          WebhookProblem.WEBHOOK_DISABLED, WebhookProblem.WEBHOOK_DISABLED.title() + ".");
    }
    return webhook;
  }

  public URI address(UUID webhook) {
    return URI.create("/v1/brands/" + brand.slug() + "/webhooks/" + webhook);
  }

  /**
   * @throws Problem WEBHOOK_URL_REFUSED, EVENT_TYPE_UNKNOWN, FINANCE_REQUIRED, TOO_MANY_WEBHOOKS
   */
  WebhookWithSecret create(NewWebhook facts) {
    check(facts.url(), facts.eventTypes());
    boolean money = tellsMoney(facts.eventTypes());
    webhooks.requireRoom(brand.slug(), most);
    UUID id = Ids.next();
    SigningSecret secret = SigningSecret.generate();
    Instant now = clock.instant();
    Webhook webhook = new Webhook(id, facts, money, secrets.seal(id, secret.bytes()), now);
    webhooks.persistAndFlush(webhook);
    health.begin(brand.slug(), id);
    tell(webhook, now, WebhookEvent.Created::new);
    return new WebhookWithSecret(webhook.view(now), secret.text());
  }

  Webhook update(Webhook webhook, WebhookUpdate facts) {
    requireRight(webhook);
    check(facts.url(), facts.eventTypes());
    Instant now = clock.instant();
    if (!webhook.url().equals(facts.url())) {
      health.reset(webhook.id(), now);
    }
    webhook.apply(facts, tellsMoney(facts.eventTypes()), now);
    webhooks.flush();
    tell(webhook, now, WebhookEvent.Updated::new);
    return webhook;
  }

  private void check(String url, List<String> eventTypes) {
    destinations.requireWellFormed(url);
    types.requireKnown(eventTypes);
  }

  /** Where money is told stays in the hands of those who may see it. */
  private void requireRight(Webhook webhook) {
    if (webhook.tellsMoney()) {
      finance.require("The webhook tells of money.");
    }
  }

  /** Without the right, {@code *} is all but money; who names money is told that it is refused. */
  private boolean tellsMoney(List<String> wanted) {
    if (wanted.stream().anyMatch(types.money()::isWhole)) {
      finance.require("Among the event types are some of money.");
    }
    return finance.isHeld() && types.money().isToldBy(wanted);
  }

  void delete(Webhook webhook) {
    Instant now = clock.instant();
    tell(webhook, now, WebhookEvent.Deleted::new);
    health.lock(webhook.id());
    webhooks.delete(webhook);
    webhooks.flush();
    health.end(brand.slug(), webhook.id(), now);
  }

  /**
   * @param rotation null for the usual overlap
   */
  WebhookWithSecret rotate(Webhook webhook, Rotation rotation) {
    requireRight(webhook);
    SigningSecret secret = SigningSecret.generate();
    Instant now = clock.instant();
    boolean usual = rotation == null || rotation.overlapHours() == null;
    Duration both = usual ? overlap : Duration.ofHours(rotation.overlapHours());
    webhook.rotate(secrets.seal(webhook.id(), secret.bytes()), now.plus(both), now);
    webhooks.flush();
    tell(webhook, now, WebhookEvent.SecretRotated::new);
    return new WebhookWithSecret(webhook.view(now), secret.text());
  }

  Webhook enable(Webhook webhook) {
    Instant now = clock.instant();
    health.reset(webhook.id(), now);
    if (!webhook.isActive()) {
      webhook.enable(now);
      webhooks.flush();
      tell(webhook, now, WebhookEvent.Enabled::new);
    }
    return webhook;
  }

  HealthView health(Webhook webhook) {
    return health.of(webhook.id());
  }

  private void tell(Webhook webhook, Instant now, Function<WebhookEvent.Data, Event> event) {
    outbox.append(brand.slug(), event.apply(WebhookEvent.Data.of(webhook.view(now))));
  }
}
