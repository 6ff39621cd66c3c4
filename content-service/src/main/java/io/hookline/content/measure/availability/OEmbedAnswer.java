package io.hookline.content.measure.availability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Reads what a public oEmbed address answers, as reports of those who use it describe it.
 *
 * <p>YouTube: 404, or 400 for an id that it does not know; 403 for a private video, at times the
 * word Forbidden with 200; 401 for one that may not be embedded, which is there, but also for
 * private ones: nothing definite. TikTok: 404, or 400 with a JSON that something went wrong, for
 * deleted and private videos alike. Pages in HTML are of gateways and guards against robots, and
 * say nothing of the post.
 */
final class OEmbedAnswer {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> OF_A_VIDEO = List.of("html", "title", "author_name");

  private OEmbedAnswer() {}

  /**
   * @param retryAfter the header, or null
   */
  static Verdict read(
      Network network, boolean shortLink, int status, String body, String retryAfter, Instant now) {
    String told = VideoAddress.name(network) + " answers " + status + " to its public address";
    boolean page = body.stripLeading().startsWith("<");
    AvailabilityState missing = shortLink ? AvailabilityState.LINK_DEAD : AvailabilityState.GONE;
    if (status == 429 || status >= 500) {
      return Verdict.ofNetwork(told, pause(retryAfter, now));
    }
    if (page) {
      return Verdict.ofNetwork(told + " with a page", null);
    }
    if (status == 200) {
      return ofBody(network, body, told, missing);
    }
    if (status == 404 || status == 400 || status == 410) {
      return Verdict.of(missing, told + cannotTell(network));
    }
    if (status == 403) {
      return network == Network.YOUTUBE
          ? Verdict.of(AvailabilityState.PRIVATE, told)
          : Verdict.ofNetwork(told, null);
    }
    return Verdict.indefinite(told);
  }

  private static String cannotTell(Network network) {
    return network == Network.TIKTOK ? ", which does not tell deleted from private" : "";
  }

  private static Verdict ofBody(
      Network network, String body, String told, AvailabilityState missing) {
    JsonNode answer = json(body);
    if (answer == null) {
      return network == Network.YOUTUBE && body.strip().equalsIgnoreCase("Forbidden")
          ? Verdict.of(AvailabilityState.PRIVATE, told + ", and Forbidden")
          : Verdict.indefinite(told + " with what is not JSON");
    }
    if (OF_A_VIDEO.stream().anyMatch(field -> !answer.path(field).asText("").isBlank())) {
      return Verdict.of(AvailabilityState.AVAILABLE, told);
    }
    int code = answer.path("code").asInt(0);
    return code == 400 || code == 404
        ? Verdict.of(missing, told + ", and " + code + " in it" + cannotTell(network))
        : Verdict.indefinite(told + " without a video");
  }

  /** Null unless it is an object. */
  private static JsonNode json(String body) {
    try {
      JsonNode read = JSON.readTree(body);
      return read != null && read.isObject() ? read : null;
    } catch (JsonProcessingException other) {
      return null;
    }
  }

  /** Seconds or a date (RFC 9110, 10.2.3); null for none, or one that cannot be read. */
  private static Duration pause(String header, Instant now) {
    if (header == null) {
      return null;
    }
    String text = header.strip();
    if (text.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : null;
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
