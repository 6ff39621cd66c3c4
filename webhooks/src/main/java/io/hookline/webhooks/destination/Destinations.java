package io.hookline.webhooks.destination;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.webhooks.WebhookConfig;
import io.hookline.webhooks.WebhookProblem;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides where webhooks may be sent: to public addresses by https, and nowhere else. */
@Singleton
public class Destinations {

  private final HostNames names;
  private final boolean loopbackAllowed;
  private final Set<Integer> ports;

  public Destinations(HostNames names, WebhookConfig config) {
    this.names = names;
    this.loopbackAllowed = config.allowLoopback();
    this.ports = config.ports();
  }

  /** An address that must not be sent to; the message is shown to the subscriber. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }

  /**
   * A place that was checked. The connection must be made to this very address: to resolve the name
   * again would be to trust an answer that nobody has checked.
   */
  public record Destination(URI url, InetAddress address) {

    public boolean tls() {
      return url.getScheme().equalsIgnoreCase("https");
    }

    public int port() {
      return url.getPort() > 0 ? url.getPort() : tls() ? 443 : 80;
    }

    /** Path and query. */
    public String target() {
      String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
      return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
  }

  /**
   * Checks what can be checked of a new address without asking a name server.
   *
   * @throws Problem WEBHOOK_URL_REFUSED
   */
  public void requireWellFormed(String url) {
    try {
      URI uri = parse(url);
      if (isLiteral(uri.getHost())) {
        check(uri, names.resolve(uri.getHost()));
      }
    } catch (Refused refused) {
      throw problem(refused.getMessage());
    } catch (UnknownHostException unreadable) {
      throw problem("must name a host");
    }
  }

  private static Problem problem(String why) {
    return new Problem(
        WebhookProblem.WEBHOOK_URL_REFUSED,
        WebhookProblem.WEBHOOK_URL_REFUSED.title() + ".",
        List.of(new Violation("url", why)));
  }

  /** Resolves and checks; to be done before every single delivery. */
  public Destination find(String url) throws Refused, UnknownHostException {
    URI uri = parse(url);
    List<InetAddress> found = names.resolve(uri.getHost());
    check(uri, found);
    return new Destination(uri, found.get(0));
  }

  private URI parse(String text) throws Refused {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException broken) {
      throw new Refused("must be an absolute https address");
    }
    boolean https = "https".equalsIgnoreCase(uri.getScheme());
    boolean http = "http".equalsIgnoreCase(uri.getScheme());
    if (uri.getHost() == null || !https && !(http && loopbackAllowed)) {
      throw new Refused("must be an absolute https address");
    }
    if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
      throw new Refused("must have no user information and no fragment");
    }
    if (!loopbackAllowed) {
      checkPort(uri);
    }
    return uri;
  }

  /** Behind other ports there are other services, which we must not be used to knock at. */
  private void checkPort(URI uri) throws Refused {
    if (uri.getPort() != -1 && !ports.contains(uri.getPort())) {
      throw new Refused(
          "must have no port, or one of "
              + ports.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
    }
  }

  /** One address of a name that is not public is enough to distrust the name. */
  private void check(URI uri, List<InetAddress> found) throws Refused, UnknownHostException {
    if (found.isEmpty()) {
      throw new UnknownHostException(uri.getHost());
    }
    boolean plain = "http".equalsIgnoreCase(uri.getScheme());
    for (InetAddress address : found) {
      boolean own = loopbackAllowed && PublicAddresses.isLoopback(address);
      if (!own && (plain || !PublicAddresses.contain(address))) {
        throw new Refused("must lead to public addresses only");
      }
      if (!own) {
        checkPort(uri);
      }
    }
  }

  /** Digits and dots, in whatever base, or an IPv6 address: no name server is asked. */
  private static boolean isLiteral(String host) {
    return host.startsWith("[") || host.matches("(?i)[0-9.]+|0x[0-9a-f.x]+");
  }
}
