package io.hookline.attribution.collect.link;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.WebAddress;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows an address that leads back to this service's links. As a destination it would count a visit
 * twice and, when the link is its own, lead the visitor in a circle.
 */
@Singleton
class OwnLinks {

  private static final Pattern PARTS =
      Pattern.compile("(https?)://([^/?#:]*)(?::(\\d+))?([^?#]*).*");

  private final URI base;

  OwnLinks(LinkConfig config) {
    this.base = config.baseUrl();
  }

  /**
   * @param destination null leads nowhere
   * @throws Problem DESTINATION_IS_A_LINK
   */
  void refuse(String field, String destination) {
    if (destination != null && isOne(destination)) {
      throw new Problem(
          LinkProblem.DESTINATION_IS_A_LINK,
          "Visits would count twice, or be led in a circle.",
          List.of(new Violation(field, "must be the page itself, not a link of this service")));
    }
  }

  /**
   * @param named in lower case, perhaps with a port
   */
  boolean isHost(String named) {
    String host = host(base.getHost());
    return named.equals(host) || named.equals(host + ":" + base.getPort());
  }

  private boolean isOne(String destination) {
    Matcher sent = PARTS.matcher(WebAddress.of(destination));
    return sent.matches()
        && host(sent.group(2)).equals(host(base.getHost()))
        && port(sent.group(3)) == port(base.getPort() < 0 ? null : "" + base.getPort())
        && (path(sent.group(4)) + "/").startsWith(path(base.getRawPath()) + "/l/");
  }

  private static String host(String host) {
    return String.valueOf(host).toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
  }

  /** The usual ones of both schemes are one: each leads to the other. */
  private static int port(String port) {
    return port == null || port.equals("80") || port.equals("443") ? 443 : Integer.parseInt(port);
  }

  /** As a browser and this service's router understand it; without a slash at its end. */
  private static String path(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : decoded(path).split("/+")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add("/" + step);
      }
    }
    return String.join("", steps);
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return path;
    }
  }
}
