package io.hookline.webhooks.delivery;

import io.hookline.webhooks.signing.SigningSecret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request to be made.
 *
 * @param id the event's, the same for every try and replay: receivers know by it what they have
 * @param body a CloudEvent as JSON
 * @param secrets one, or two while they overlap
 */
record Message(String url, String id, byte[] body, List<SigningSecret> secrets) {

  Message {
    secrets = List.copyOf(secrets);
  }

  Map<String, String> headers(Instant now) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("content-type", "application/cloudevents+json; charset=utf-8");
    headers.put("user-agent", "Hookline-Webhooks/1");
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
    headers.put("webhook-signature", signatures(now));
    return headers;
  }

  private String signatures(Instant now) {
    List<String> signatures = new ArrayList<>();
    secrets.forEach(secret -> signatures.add(secret.sign(id, now, body)));
    return signatures.stream().collect(Collectors.joining(" "));
  }
}
