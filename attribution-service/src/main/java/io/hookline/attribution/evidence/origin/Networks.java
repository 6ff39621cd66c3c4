package io.hookline.attribution.evidence.origin;

import io.hookline.attribution.input.RegistrableDomain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list of networks that the repository carries, with its date and its source. */
public final class Networks {

  private static final String FILE = "/channel/networks.txt";
  private static final String ANY_SUFFIX = ".*";

  private static final Networks LIST = new Networks(read());

  private final List<Network> all = new ArrayList<>();
  private final Map<String, Network> byDomain = new HashMap<>();
  private final Map<String, Network> byLabel = new HashMap<>();
  private final Map<String, Network> bySource = new HashMap<>();
  private LocalDate asOf;
  private String source;

  private Networks(List<String> lines) {
    for (String line : lines) {
      if (line.startsWith("# as of: ")) {
        asOf = LocalDate.parse(line.substring("# as of: ".length()));
      } else if (line.startsWith("# source: ")) {
        source = line.substring("# source: ".length());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(line);
      }
    }
  }

  public static Networks list() {
    return LIST;
  }

  private static List<String> read() {
    try (InputStream file = Networks.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@code KIND name : domain … | other name …} */
  private void add(String line) {
    String[] sides = line.split(" : ", 2);
    String[] head = sides[0].split(" ");
    String[] parts = sides[1].split(" \\| ", 2);
    Network network =
        new Network(
            head[1],
            NetworkKind.valueOf(head[0]),
            List.of(parts[0].strip().split(" ")),
            parts.length == 1 ? List.of() : List.of(parts[1].strip().split(" ")));
    all.add(network);
    for (String domain : network.domains()) {
      once(
          domain.endsWith(ANY_SUFFIX) ? byLabel : byDomain,
          domain.endsWith(ANY_SUFFIX)
              ? domain.substring(0, domain.length() - ANY_SUFFIX.length())
              : domain,
          network);
    }
    once(bySource, TagText.of(network.name()).squeezed(), network);
    network.sources().stream()
        .map(other -> TagText.of(other).squeezed())
        .filter(other -> bySource.get(other) != network)
        .forEach(other -> once(bySource, other, network));
  }

  private static void once(Map<String, Network> map, String key, Network network) {
    Network other = map.putIfAbsent(key, network);
    if (other != null) {
      throw new IllegalStateException(key + " is of " + other.name() + " and " + network.name());
    }
  }

  public List<Network> all() {
    return List.copyOf(all);
  }

  public LocalDate asOf() {
    return asOf;
  }

  public String source() {
    return source;
  }

  /**
   * Of the page before: the longest domain that is listed, else a name under any suffix, or null.
   */
  public Network ofHost(String host) {
    if (host == null) {
      return null;
    }
    String rest = host.toLowerCase(Locale.ROOT);
    while (true) {
      Network found = byDomain.get(rest);
      int dot = rest.indexOf('.');
      if (found != null || dot < 0) {
        return found == null ? ofLabel(host) : found;
      }
      rest = rest.substring(dot + 1);
    }
  }

  private Network ofLabel(String host) {
    String domain = RegistrableDomain.of(host);
    return domain == null ? null : byLabel.get(domain.substring(0, domain.indexOf('.')));
  }

  /** Of a utm_source: a name that is known, or a domain; null for any other. */
  public Network ofSource(String source) {
    if (source == null) {
      return null;
    }
    Network named = bySource.get(TagText.of(source).squeezed());
    return named != null || source.indexOf('.') < 0 ? named : ofHost(source.strip());
  }
}
